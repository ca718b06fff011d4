/** The languages of every text, the source language first: also the order in which a missing text falls back. */
export const languages = ['fr', 'nl', 'de', 'en'] as const;
export type Language = (typeof languages)[number];
