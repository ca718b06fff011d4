/** How a file and its columns were read, in words. */
import { str } from '@lit/localize';
import type { Msg } from '../../localization/messages.js';
import type { ColumnReading } from '../report.js';
import type { Reading } from '../table.js';

const delimiterNames: Readonly<Record<string, string>> = { '\t': '⇥', ' ': '␣' };

/** Returns a text of the list in quotation marks of the language. */
export function quoted(msg: Msg, raw: string): string {
  const text = raw.replace(/\s*\n\s*/g, ' ⏎ ');
  return msg(str`« ${text} »`, { id: 'import.quote' });
}

/** @param number writes a number in the language of `msg` */
export function readingWording(msg: Msg, number: (count: number) => string) {
  const quote = (raw: string): string => quoted(msg, raw);
  const list = (texts: readonly string[]): string => texts.map(quote).join(', ');

  const reading = ({
    kind,
    encoding,
    delimiter = '',
    sheet = '',
    otherSheets = [],
    damaged = 0,
    headerRow = 1,
    isGuess = false,
    hiddenSheets = [],
  }: Reading): string[] => {
    const separator = quote(delimiterNames[delimiter] ?? delimiter);
    const code = encoding?.toUpperCase() ?? '';
    const files = {
      csv: () => msg(str`Fichier : texte (${code}), séparateur ${separator}`, { id: 'import.read-csv' }),
      json: () => msg(str`Fichier : JSON (${code})`, { id: 'import.read-json' }),
      xlsx: () => msg(str`Fichier : classeur, feuille ${quote(sheet)}`, { id: 'import.read-xlsx' }),
    };
    const lines = [files[kind]()];
    if (otherSheets.length)
      lines.push(msg(str`Feuilles non lues : ${list(otherSheets)}`, { id: 'import.other-sheets' }));
    if (hiddenSheets.length)
      lines.push(
        msg(str`Feuilles masquées, non lues non plus : ${list(hiddenSheets)}`, {
          id: 'import.hidden-sheets',
        }),
      );
    if (isGuess)
      lines.push(
        msg(
          str`Encodage ${code} deviné d’après les lettres : vérifiez les accents, ou indiquez read.encoding`,
          {
            id: 'import.encoding-guess',
          },
        ),
      );
    if (headerRow > 1)
      lines.push(msg(str`Noms des colonnes : ligne ${number(headerRow)}`, { id: 'import.header-row' }));
    if (damaged)
      lines.push(
        msg(str`Caractères illisibles dans le fichier : ${number(damaged)}`, { id: 'import.unreadable' }),
      );
    return lines;
  };

  const doubts = ({ numbers, dates }: ColumnReading): string[] => [
    ...(numbers?.decimal === ',' ? [msg('virgule décimale', { id: 'import.decimal-comma' })] : []),
    ...(numbers?.decimal === '.' ? [msg('point décimal', { id: 'import.decimal-point' })] : []),
    ...(numbers?.doubt === 'thousands'
      ? [
          msg('1.234 lu comme mille deux cent trente-quatre, faute d’autre indice', {
            id: 'import.thousands',
          }),
        ]
      : []),
    ...(numbers?.doubt === 'mixed'
      ? [msg('deux façons d’écrire les décimales', { id: 'import.mixed-numbers' })]
      : []),
    ...(dates?.order === 'mdy' ? [msg('mois avant le jour', { id: 'import.month-first' })] : []),
    ...(dates?.doubt === 'none-tells'
      ? [msg('01/02 lu comme le 1er février, faute d’autre indice', { id: 'import.day-first' })]
      : []),
    ...(dates?.doubt === 'mixed'
      ? [msg('deux façons d’écrire les dates', { id: 'import.mixed-dates' })]
      : []),
  ];

  return { reading, doubts };
}
