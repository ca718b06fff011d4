import type { LanguageDefinition } from './definition.js';

/** Dutch. */
export const nl: LanguageDefinition = {
  formats: ['nl-BE'],
  messages: () => import('../generated/nl.js'),
  more: () => import('../generated/more/nl.js'),
};
