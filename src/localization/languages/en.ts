import type { LanguageDefinition } from './definition.js';

/** English. */
export const en: LanguageDefinition = {
  formats: ['en-GB'],
  messages: () => import('../generated/en.js'),
  more: () => import('../generated/more/en.js'),
};
