/** Help on the fields of records: the descriptions of the schema, which are English, and their translations. */
import type { Language } from '../../dataset/languages.js';
import de from './help/de.json';
import fr from './help/fr.json';
import nl from './help/nl.json';

const translations: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = { fr, nl, de };

/** @returns a description of the schema in a language; test/studio/help.node.mjs names those without translation */
export const helpIn = (lang: Language, description: string): string =>
  // Comments of the code have straight apostrophes.
  translations[lang]?.[description] ?? description.replaceAll("'", '’');
