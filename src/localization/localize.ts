import { languages, type Language } from '../dataset/languages.js';
import type { LocalizedText } from '../dataset/schema.js';

export interface Localization {
  readonly text: string;
  readonly language: Language;
}

/** The text in the reader's language, or in the first that there is. */
export function localize(text: LocalizedText | null | undefined, locale: Language): Localization | undefined {
  const language = [locale, ...languages].find((each) => text?.[each]);
  return language && { text: text?.[language] ?? '', language };
}
