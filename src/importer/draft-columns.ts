/** The columns of a list by their values: whether they suit a field, and how their cells are separated. */
import { readCountries, readCountry } from './countries.js';
import { dateFormat, readDate } from './dates.js';
import { splitList } from './field.js';
import { kindOf, type FieldKey } from './fields.js';
import { numberFormat, readNumber } from './numbers.js';
import { readPeriod } from './periods.js';
import { degrees, readNuts, readPosition } from './places.js';
import type { Cell, Table } from './table.js';
import { clean, fold, isEmpty, slug } from './text.js';
import { currencyOf } from './units.js';

/** Maximum number of values that get an id in the draft, where an editor can change it. More would hide the rest. */
const maxValues = 60;

export interface Column {
  readonly name: string;
  /** Values of the column, without empty ones. */
  readonly values: readonly Cell[];
  readonly distinct: number;
}

export const textOf = (cell: Cell): string =>
  Array.isArray(cell) ? cell.map(textOf).join(';') : String(cell);

export function columnsIn(table: Table): Column[] {
  return table.columns.map((name, i) => {
    const values = table.rows
      .map(({ cells }) => cells[i] ?? null)
      .filter((cell) => cell !== null && (typeof cell !== 'string' || !isEmpty(cell)));
    return { name, values, distinct: new Set(values.map(textOf)).size };
  });
}

/** Returns the share of the values for which `holds` is true. */
const share = (values: readonly Cell[], holds: (value: Cell) => boolean): number =>
  values.filter(holds).length / values.length;

const separators = [';', '|', '\n', ' / ', ','];
/** Returns the separator of a cell's values: the one that makes fewer different values of them. */
export function separatorOf({ values }: Column, isValue?: (text: string) => boolean): string | undefined {
  const texts = values.filter((value) => typeof value === 'string');
  return separators.find((separator) => {
    const several = texts.filter((text) => text.includes(separator));
    if (!several.length) return false;
    const parts = texts.flatMap((text) => splitList(text, [separator])).map((text) => fold(text));
    if (isValue) return parts.filter((part) => !part || isValue(part)).length / parts.length > 0.8;
    const sure = separator === ';' || separator === '|' || separator === '\n';
    // A comma may also be part of a sentence, whose parts hardly ever repeat.
    const distinct = new Set(parts).size;
    return sure ? distinct < parts.length : distinct < new Set(texts.map(fold)).size / 2;
  });
}

export const isCountry = (text: string): boolean => readCountry(text) !== undefined;
const namesCountries = (value: Cell): boolean =>
  readCountries(textOf(value)).length > 0 || splitList(textOf(value), [';', '|', ',']).some(isCountry);
const isAddress = (value: Cell): boolean => /^(?:https?:|www\.|mailto:)/i.test(textOf(value).trim());

const isImage = (value: Cell): boolean => /\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(textOf(value).trim());

const maxNumberLength = 12;

/** Fields whose values are words, not amounts or dates. */
const wordy: ReadonlySet<string> = new Set([
  'name',
  'summary',
  'lead',
  'beneficiary',
  'notes',
  'statedStatus',
  'contact',
  'licence',
]);
/** Fields whose values name organisations, not countries. */
const organisations: ReadonlySet<string> = new Set(['lead', 'beneficiary', 'partners']);
/** True for a number with a currency, which is no text. */
const isMoney = (value: Cell): boolean =>
  /\d/.test(textOf(value)) &&
  currencyOf(textOf(value)) !== undefined &&
  typeof readNumber(value, {}) === 'number';
const isFigure = (value: Cell): boolean =>
  typeof readNumber(value, {}) === 'number' || typeof readDate(value, { order: 'dmy' }) === 'object';

/** True if the values are of the kind that the field takes. */
export function suits(key: FieldKey, column: Column): boolean {
  const { values, distinct } = column;
  if (!values.length) return false;
  switch (kindOf(key)) {
    case 'date': {
      const format = dateFormat(values);
      const isPeriod = (value: Cell): boolean => readPeriod(textOf(value), format) !== undefined;
      const isDate = (value: Cell): boolean => {
        const found = readDate(value, format);
        return typeof found === 'object' || found === 'impossible-date';
      };
      return share(values, (value) => (key === 'period' && isPeriod(value)) || isDate(value)) > 0.6;
    }
    case 'rate': {
      const format = numberFormat(values);
      const rateOf = (value: Cell) =>
        readNumber(typeof value === 'string' ? value.replace('%', '') : value, format);
      return share(values, (value) => Number(rateOf(value)) <= 100) > 0.6;
    }
    case 'amount':
    case 'count': {
      const format = numberFormat(values);
      return share(values, (value) => typeof readNumber(value, format) === 'number') > 0.6;
    }
    case 'coordinate': {
      const most = key === 'latitude' ? 90 : 180;
      return (
        share(values, (value) =>
          key === 'coordinates'
            ? readPosition(textOf(value)) !== undefined
            : degrees(textOf(value), most) !== undefined,
        ) > 0.6
      );
    }
    case 'code':
      return key === 'nuts'
        ? share(values, (value) => readNuts(textOf(value)) !== undefined) > 0.6
        : share(values, (value) => !/\s/.test(textOf(value).trim())) > 0.9;
    case 'address':
    case 'addresses':
      if (key === 'contact.email')
        return share(values, (value) => /^\S+@\S+$/.test(textOf(value).trim())) > 0.6;
      if (key === 'image') return share(values, (value) => isAddress(value) || isImage(value)) > 0.6;
      return (
        share(values, (value) =>
          textOf(value)
            .split(/[\s;|]+/)
            .every(isAddress),
        ) > 0.6
      );
    case 'country':
    case 'countries':
      return share(values, namesCountries) > 0.6;
    case 'references':
    case 'reference':
      // Values that differ in nearly every row are no themes.
      return distinct <= Math.max(maxValues, values.length / 2);
    default:
      if (key === 'id')
        return distinct === values.length && share(values, (value) => !/\s/.test(textOf(value))) === 1;
      // The number of an objective is short or repeats; another text is a summary.
      if (key === 'axis' || key === 'objective')
        return (
          distinct <= values.length * 0.7 ||
          share(values, (value) => textOf(value).length <= maxNumberLength) > 0.6
        );
      if (organisations.has(key) && share(values, namesCountries) > 0.6) return false;
      if (share(values, isMoney) > 0.5) return false;
      if (wordy.has(key) && share(values, isFigure) > 0.5) return false;
      return share(values, (value) => isAddress(value) || typeof value === 'number') < 0.5;
  }
}

/** Returns the texts of a column with their proposed ids. */
export function valuesOf(
  column: Column,
  separator: string | undefined,
  find: (text: string) => string | undefined,
) {
  const texts = new Map<string, string>();
  for (const value of column.values)
    for (const part of separator ? splitList(textOf(value), [separator]) : [textOf(value)])
      if (!isEmpty(part)) texts.set(fold(part), texts.get(fold(part)) ?? clean(part));
  if (texts.size > maxValues) return undefined;
  const sorted = [...texts.values()].sort((a, b) => a.localeCompare(b));
  const entries = sorted.map((text) => [text, find(text) ?? slug(text)] as const);
  const ids = entries.map(([, id]) => id);
  // Texts with the same id are left out, because the importer gives each its own id.
  return Object.fromEntries(entries.filter(([, id]) => id && ids.indexOf(id) === ids.lastIndexOf(id)));
}

/** True for a column with values that many rows share, so that readers may filter by it. */
export const isFacet = ({ values, distinct }: Column, rows: number): boolean =>
  distinct >= 2 &&
  distinct <= maxValues &&
  values.length > rows / 2 &&
  values.length >= 3 * distinct &&
  values.every((value) => typeof value === 'string' && value.length <= 80 && /\p{L}{3}/u.test(value));
