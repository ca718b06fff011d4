import { languages, type Language, type Locale } from './languages.js';

export interface Localization {
  readonly text: string;
  readonly language: Locale;
}

/** A text by language. `reviewed` is the only key that is no language. */
type Texts = { readonly [tag: string]: string | readonly string[] | null | undefined };
type MaybeText = Texts | null | undefined;

/** Returns the built-in language of a tag such as `nl-BE`. */
export function matchLocale(tag: string | null | undefined): Language | undefined {
  const primary = tag?.toLowerCase().split('-', 1)[0];
  return languages.find((language) => language === primary);
}

const textAt = (text: Texts, locale: Locale): string | undefined => {
  const found = text[locale];
  return typeof found === 'string' && found ? found : undefined;
};

/** Tag of a language. The pattern has no flags, so that the published JSON Schema can repeat it. */
export const languageTag = /^[A-Za-z]{2,3}(-[\dA-Za-z]{2,8})*$/;
const isTag = (key: string): boolean => languageTag.test(key);

/** Returns the language in which texts are searched and sorted: a built-in one, or any other well-formed tag. */
export const contentLocale = (tag: string | undefined): Locale =>
  matchLocale(tag) ?? (tag && isTag(tag) ? tag : languages[0]);

/** Returns the languages of a text: the built-in ones in their order, then the others. */
export const languagesOf = (text: MaybeText): Locale[] =>
  [...new Set<Locale>([...languages, ...Object.keys(text ?? {}).filter(isTag)])].filter(
    (each) => text && textAt(text, each),
  );

/** Returns the text in the reader's language, or else in the first language that it has. */
export function localize(text: MaybeText, locale: Locale): Localization | undefined {
  if (!text) return undefined;
  const language = [locale, ...languages].find((each) => textAt(text, each)) ?? languagesOf(text)[0];
  return language && { text: textAt(text, language)!, language };
}

/** Returns only the words of a text, or an empty string. */
export const textIn = (text: MaybeText, locale: Locale): string =>
  // Most texts exist in the reader's language, and indexing calls this function a million times.
  (text && textAt(text, locale)) || (localize(text, locale)?.text ?? '');
