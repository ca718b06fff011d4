import { languages, type Language } from '../dataset/languages.js';
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
const enough = 400;

/** Guesses the language of the column names and the first rows. */
export function guessLanguage({ columns, rows }: Table): Language | undefined {
  const texts = [columns, ...rows.slice(0, enough).map(({ cells }) => cells)].flat();
  const counts = new Map<Language, number>(languages.map((language) => [language, 0]));
  for (const text of texts)
    if (typeof text === 'string')
      for (const word of fold(text).split(/[^\p{L}']+/u))
        for (const language of languages)
          if (words[language].has(word)) counts.set(language, counts.get(language)! + 1);
  const [[best, most] = [undefined, 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return most ? best : undefined;
}
