import { languages, type Language } from './languages.js';
import type { LocalizedText } from './reading/schema.js';

export interface Localization {
  readonly text: string;
  readonly language: Language;
}

/** The supported language of a tag such as `nl-BE`. */
export function matchLocale(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-', 1)[0];
  return languages.find((language) => language === primary);
}

/** The text in the reader's language, or in the first that there is. */
export function localize(text: LocalizedText | null | undefined, locale: Language): Localization | undefined {
  const language = [locale, ...languages].find((each) => text?.[each]);
  return language && { text: text?.[language] ?? '', language };
}

/** Only the words of it; nothing where there are none. */
export const textIn = (text: LocalizedText | null | undefined, locale: Language): string =>
  // Most texts are in the reader's language, and whoever indexes them asks a million times.
  text?.[locale] || (localize(text, locale)?.text ?? '');
