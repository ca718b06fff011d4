import { languages, type Language } from '../dataset/languages.js';
import type { LocalizedText } from '../dataset/schema.js';

/** The language of a locale such as `nl-BE`; French for any that texts don't come in. */
export function languageOf(locale = ''): Language {
  const wanted = locale.slice(0, 2).toLowerCase();
  return languages.find((language) => language === wanted) ?? languages[0];
}

/** The text as a reader of the language gets it: in that language, or else in the first that has it. */
export function localized(text: LocalizedText | null | undefined, language: Language): string {
  if (!text) return '';
  return text[language] || languages.map((other) => text[other]).find(Boolean) || '';
}
