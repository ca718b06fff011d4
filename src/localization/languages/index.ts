import { languages, type Language, type Locale } from '../../dataset/languages.js';
import { de } from './de.js';
import type { LanguageDefinition } from './definition.js';
import { en } from './en.js';
import { fr } from './fr.js';
import { nl } from './nl.js';
import { registry } from './registered.js';

const builtIn: Readonly<Record<Language, LanguageDefinition>> = { fr, nl, de, en };

export const definitionOf = (locale: Locale): LanguageDefinition | undefined =>
  registry().definitions.get(locale) ?? builtIn[locale as Language];

/**
 * Returns the language for a tag. Subtags are left out from the end until a language matches, as in
 * https://www.rfc-editor.org/rfc/rfc4647#section-3.4. The default is French.
 */
export function localeFor(tag: string | null | undefined): Locale {
  const known = [...registry().definitions.keys(), ...languages];
  for (let part = tag?.toLowerCase() ?? ''; part; part = part.slice(0, Math.max(part.lastIndexOf('-'), 0))) {
    const found = known.find((each) => each.toLowerCase() === part);
    if (found) return found;
  }
  return languages[0];
}
