import { languages, type Language } from '../dataset/languages.js';
import { listLanguages } from './languages/index.js';
import type { Table } from './table.js';
import { fold } from './text.js';

/** Short words that are frequent in one of the four languages and rare in the others. */
const words: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(
    "le la les des du et une l'operation beneficiaire depenses pour dans aux sur par au d'un d'une titre projet annee pays".split(
      ' ',
    ),
  ),
  nl: new Set(
    'het een van voor met concrete actie begunstigde samenvatting uitgaven naar bij door aan op titel projectnaam jaar landen'.split(
      ' ',
    ),
  ),
  de: new Set(
    'der die das und fur mit vorhabens vorhaben begunstigten begunstigter bezeichnung ausgaben beschreibung zur zum von im auf ein eine bei jahr lander'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the of and for with beneficiary operation summary expenditure to by from on an project title year country'.split(
      ' ',
    ),
  ),
};
const maxRows = 400;

/** Folded words of column names in each language of the European Union, without words that several languages share. */
function ownWords(): ReadonlyMap<string, string> {
  const found = new Map<string, string | undefined>();
  for (const [language, { columns }] of Object.entries(listLanguages))
    for (const word of new Set(fold(Object.values(columns).join(' ')).split(/[^\p{L}]+/u)))
      if (word.length > 3)
        found.set(word, found.has(word) && found.get(word) !== language ? undefined : language);
  return new Map([...found].filter((entry): entry is [string, string] => entry[1] !== undefined));
}

/** Guesses the language of the column names: the one that most of them have words of. */
function languageOfColumns(columns: readonly string[]): string | undefined {
  const words = ownWords();
  const counts = new Map<string, number>();
  for (const name of columns)
    for (const language of new Set(
      fold(name)
        .split(/[^\p{L}]+/u)
        .flatMap((word) => words.get(word) ?? []),
    ))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  const [[best, most] = [undefined, 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return most >= 2 && most > next ? best : undefined;
}

export interface LanguageGuess {
  /** Tag of the language. */
  readonly language: string;
  /** False if another language is as likely. */
  readonly isSure: boolean;
}

/** Guesses the language of the column names and the first rows. */
export function guessLanguage({ columns, rows }: Table): LanguageGuess | undefined {
  const ofColumns = languageOfColumns(columns);
  if (ofColumns) return { language: ofColumns, isSure: true };
  const texts = [columns, ...rows.slice(0, maxRows).map(({ cells }) => cells)].flat();
  const counts = new Map<Language, number>(languages.map((language) => [language, 0]));
  for (const text of texts)
    if (typeof text === 'string')
      for (const word of fold(text).split(/[^\p{L}']+/u))
        for (const language of languages)
          if (words[language].has(word)) counts.set(language, counts.get(language)! + 1);
  const [[best, most] = [undefined, 0], [, next] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return best && most ? { language: best, isSure: most > 1 && most > next } : undefined;
}
