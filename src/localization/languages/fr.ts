import type { LanguageDefinition } from './definition.js';

/** French, the source language. */
export const fr: LanguageDefinition = {
  formats: ['fr-BE'],
  day: (day) => (day === '1' ? '1er' : day),
};
