import type { LanguageDefinition } from './definition.js';

/** German. */
export const de: LanguageDefinition = {
  formats: ['de-BE'],
  messages: () => import('../generated/de.js'),
  more: () => import('../generated/more/de.js'),
};
