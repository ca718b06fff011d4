/** The built-in languages, the source language first. A missing text falls back in this order. */
export const languages = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof languages)[number];
/** Tag of a language: a built-in one, or one that the page has registered. */
export type Locale = Language | (string & {});
