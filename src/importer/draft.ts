/** Proposes a mapping for a list, from its column names and values. */
import type { Language } from '../dataset/languages.js';
import { fieldScores } from './column-match.js';
import { readCountry } from './countries.js';
import { dateFormat, readDate } from './dates.js';
import { splitList } from './field.js';
import { leadRoles } from './group.js';
import { guessLanguage } from './guess-language.js';
import { fields as fieldKinds, kindOf, type FieldKey, type Mapping, type Spec } from './mapping.js';
import { numberFormat, readNumber } from './numbers.js';
import { currencyOf, scaleInHead } from './units.js';
import { readPeriod } from './periods.js';
import type { Cell, Table } from './table.js';
import { clean, fold, isEmpty, slug } from './text.js';
import { createVocabularies, type Known } from './vocabulary.js';

/** Maximum number of values that get an id in the draft, where an editor can change it. More would hide the rest. */
const mostValues = 60;

interface Column {
  readonly name: string;
  /** Values of the column, without empty ones. */
  readonly values: readonly Cell[];
  readonly distinct: number;
}

const textOf = (cell: Cell): string => (Array.isArray(cell) ? cell.map(textOf).join(';') : String(cell));

function columnsIn(table: Table): Column[] {
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
/** Detects the separator of several values in a cell: a separator has to reduce the number of distinct values. */
function separatorOf({ values }: Column, isValue?: (text: string) => boolean): string | undefined {
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

const isCountry = (text: string): boolean => readCountry(text) !== undefined;
const isAddress = (value: Cell): boolean => /^(?:https?:|www\.|mailto:)/i.test(textOf(value).trim());

/** True if the values are of the kind that the field takes. */
function suits(key: FieldKey, column: Column): boolean {
  const { values, distinct } = column;
  if (!values.length) return false;
  switch (kindOf(key)) {
    case 'date': {
      const format = dateFormat(values);
      const isPeriod = (value: Cell): boolean => readPeriod(textOf(value), format) !== undefined;
      const isDate = (value: Cell): boolean => typeof readDate(value, format) === 'object';
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
    case 'countries':
      return share(values, (value) => splitList(textOf(value), [';', '|', ',']).some(isCountry)) > 0.6;
    case 'references':
    case 'reference':
      // A column of themes has values that repeat.
      return distinct <= Math.max(mostValues, values.length / 2);
    default:
      if (key === 'website') return share(values, isAddress) > 0.6;
      if (key === 'id')
        return distinct === values.length && share(values, (value) => !/\s/.test(textOf(value))) === 1;
      return share(values, (value) => isAddress(value) || typeof value === 'number') < 0.5;
  }
}

/** Returns the texts of a column with their proposed ids. */
function valuesOf(column: Column, separator: string | undefined, find: (text: string) => string | undefined) {
  const texts = new Map<string, string>();
  for (const value of column.values)
    for (const part of separator ? splitList(textOf(value), [separator]) : [textOf(value)])
      if (!isEmpty(part)) texts.set(fold(part), texts.get(fold(part)) ?? clean(part));
  if (texts.size > mostValues) return undefined;
  const sorted = [...texts.values()].sort((a, b) => a.localeCompare(b));
  const entries = sorted.map((text) => [text, find(text) ?? slug(text)] as const);
  const ids = entries.map(([, id]) => id);
  // Texts with the same id are left out, because the importer gives each its own id.
  return Object.fromEntries(entries.filter(([, id]) => id && ids.indexOf(id) === ids.lastIndexOf(id)));
}

/** True for a column with values that many rows share, so that readers may filter by it. */
const isFacet = ({ values, distinct }: Column, rows: number): boolean =>
  distinct >= 2 &&
  distinct <= mostValues &&
  values.length > rows / 2 &&
  values.length >= 3 * distinct &&
  values.every((value) => typeof value === 'string' && value.length <= 80 && /\p{L}{3}/u.test(value));

export interface ColumnGuess {
  readonly column: string;
  /** Example values of the list, unchanged. */
  readonly examples: readonly string[];
  /** Number of rows with a value. */
  readonly filled: number;
  /** Proposed field, or `facets.<id>`. Undefined if there is no guess. */
  readonly field?: string | undefined;
  /** Reason for doubt: a weak match of the name, another column that fits as well, or a column without values. */
  readonly doubt?: 'weak-name' | 'rival' | 'empty' | undefined;
}

export interface Draft {
  readonly mapping: Mapping;
  readonly columns: readonly ColumnGuess[];
  /** Usual fields of a public list that match no column. */
  readonly missing: readonly string[];
}

/** Fields that are reported as missing if no column matches. */
const usual = [
  'name',
  'summary',
  'lead',
  'start',
  'end',
  'budget',
  'euShare',
  'countries',
  'place',
  'programme',
];
/** Smallest difference between two scores that leaves no doubt. */
const closeBy = 8;
const lowScore = 55;

interface Match {
  readonly key: FieldKey;
  readonly column: Column;
  readonly score: number;
}

/** Assigns the best field to each column, the surest pairs first. */
function assign(columns: readonly Column[]): { matches: Match[]; rivals: ReadonlySet<FieldKey> } {
  const all = columns
    .flatMap((column) => fieldScores(column.name).map(({ key, score }): Match => ({ key, column, score })))
    .filter(({ key, column }) => suits(key, column))
    .sort((a, b) => b.score - a.score);
  const matches: Match[] = [];
  const rivals = new Set<FieldKey>();
  for (const match of all) {
    const taken = matches.find(({ key, column }) => key === match.key || column === match.column);
    if (!taken) matches.push(match);
    else if (taken.key === match.key && taken.score - match.score < closeBy) rivals.add(match.key);
  }
  return { matches, rivals };
}

/**
 * Drafts a mapping, with a measure of doubt for each guess.
 * @param known records whose labels may occur as values of the list
 */
export function draftOf(table: Table, known: Known, language?: Language): Draft {
  const columns = columnsIn(table);
  const own = language ?? guessLanguage(table) ?? 'fr';
  const lists = createVocabularies({ fields: {} }, known);
  const { matches, rivals } = assign(columns);
  const fields: Record<string, string | Spec> = {};
  const order = Object.keys(fieldKinds);
  for (const { key, column } of [...matches].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))) {
    const spec = specFor(key, column, (text) =>
      lists.get(key === 'programme' ? 'programmes' : key)?.find(text),
    );
    fields[key] = Object.keys(spec).length > 1 ? spec : column.name;
  }
  const facets: NonNullable<Mapping['facets']> = {};
  const guesses = new Map<Column, string>(matches.map(({ key, column }) => [column, key]));
  for (const column of columns) {
    const id = slug(column.name).slice(0, 50);
    if (guesses.has(column) || !/^[a-z]/.test(id) || !isFacet(column, table.rows.length)) continue;
    if (id in facets || reserved.has(id)) continue;
    const separator = separatorOf(column);
    facets[id] = {
      label: { [own]: titleOf(column.name) },
      column: column.name,
      ...(separator && { split: separator }),
    };
    guesses.set(column, `facets.${id}`);
  }
  const doubtOf = (column: Column): ColumnGuess['doubt'] => {
    const match = matches.find((each) => each.column === column);
    if (!column.values.length) return 'empty';
    if (match && match.score < lowScore) return 'weak-name';
    return match && rivals.has(match.key) ? 'rival' : undefined;
  };
  return {
    mapping: {
      language: own,
      fields,
      ...groupIn(columns, matches),
      ...(Object.keys(facets).length && { facets }),
    },
    columns: columns.map((column) => ({
      column: column.name,
      examples: [...new Set(column.values.map(textOf))].slice(0, 3),
      filled: column.values.length,
      field: guesses.get(column),
      doubt: doubtOf(column),
    })),
    missing: usual.filter((key) => !(key in fields)),
  };
}

const roleNames = /^(?:partner |project )?(?:role|rol|rolle|fonction|funktion|ruolo|rola|papel)s?(?: .*)?$/;

/** Detects lists with one row per partner, by repeated names beside a column of roles. */
function groupIn(columns: readonly Column[], matches: readonly Match[]): Pick<Mapping, 'group'> {
  const name = matches.find(({ key }) => key === 'name')?.column;
  const role = columns.find(
    (column) =>
      roleNames.test(fold(column.name)) && column.values.some((value) => leadRoles.test(fold(textOf(value)))),
  );
  return name && role && name.distinct < name.values.length
    ? { group: { by: name.name, role: role.name } }
    : {};
}

/** Drafts a mapping, and returns it without the doubts. */
export const draftMapping = (table: Table, known: Known, language?: Language): Mapping =>
  draftOf(table, known, language).mapping;

/** Turns a column name into a title: `autorité_publique` → `Autorité publique`. */
const titleOf = (name: string): string => {
  const text = name.replace(/[_\s]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

/** Reserved facet ids: the built-in facets and the names used in addresses. */
const reserved = new Set(
  'sector theme country programme status network q sort page group constructor'.split(' '),
);

function specFor(key: FieldKey, column: Column, find: (text: string) => string | undefined): Spec {
  const { name, values } = column;
  switch (kindOf(key)) {
    case 'amount':
      return {
        column: name,
        currency:
          currencyOf(name) || (values.map((value) => currencyOf(textOf(value))).find(Boolean) ?? 'EUR'),
        ...(scaleInHead(name) && { scale: scaleInHead(name) }),
      };
    case 'date': {
      const { order, doubt } = dateFormat(values);
      return { column: name, ...(doubt === 'none-tells' && { order }) };
    }
    case 'countries': {
      const split = separatorOf(column, isCountry);
      return { column: name, ...(split && { split }) };
    }
    case 'texts': {
      const split =
        separatorOf(column) ??
        [';', '|'].find((each) => values.some((value) => textOf(value).includes(each)));
      return { column: name, ...(split && { split }) };
    }
    case 'reference':
    case 'references': {
      const split = key === 'programme' ? undefined : separatorOf(column);
      const texts = valuesOf(column, split, find);
      return { column: name, ...(split && { split }), create: true, ...(texts && { values: texts }) };
    }
    default:
      return { column: name };
  }
}
