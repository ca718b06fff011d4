/** Proposes a mapping for a list, from its column names and values. */
import { reservedNames } from '../dataset/facet-names.js';
import { fieldScores } from './column-match.js';
import { scoresByValues } from './draft-values.js';
import { columnsIn, isFacet, separatorOf, suits, textOf, type Column } from './draft-columns.js';
import { groupIn } from './draft-group.js';
import { currencyColumnOf, currencyIn, specFor } from './draft-spec.js';
import { guessLanguage } from './guess-language.js';
import { fields as fieldKinds, kindOf, type FieldKey, type Mapping, type Spec } from './mapping.js';
import type { Table } from './table.js';
import { slug } from './text.js';
import { createVocabularies, type Known } from './vocabulary.js';

/**
 * `weak-name`: the name fits in part; `rival`: another column fits as well; `empty`: no row has a value; `currency`:
 * nothing tells the currency, or several are told; `first-row`: no column tells the lead partner of several rows.
 */
export type Doubt = 'weak-name' | 'rival' | 'empty' | 'currency' | 'first-row';

export interface ColumnGuess {
  readonly column: string;
  /** Example values of the list, unchanged. */
  readonly examples: readonly string[];
  /** Number of rows with a value. */
  readonly filled: number;
  /** Proposed field, or `facets.<id>`. Undefined if there is no guess. */
  readonly field?: string | undefined;
  readonly doubt?: Doubt | undefined;
}

export interface Draft {
  readonly mapping: Mapping;
  /** False if the list tells its language in no way, or in several ways. */
  readonly isLanguageSure: boolean;
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
/** Smallest lead of a score over another one that leaves no doubt. */
const minLead = 8;
const lowScore = 62;
/** Score of a name that is known word for word. */
const sureScore = 80;

interface ColumnMatch {
  readonly key: FieldKey;
  readonly column: Column;
  readonly score: number;
}

/** The beneficiary is the lead partner of a list, unless another column names a lead partner. */
function withBeneficiary(matches: readonly ColumnMatch[]): ColumnMatch[] {
  const beneficiaries = new Set(
    matches.filter(({ key }) => key === 'beneficiary').map(({ column }) => column),
  );
  const isBest = ({ column, score }: ColumnMatch): boolean =>
    !matches.some((other) => other.column === column && other.score > score);
  const hasLead = matches.some(
    (match) =>
      match.key === 'lead' && !beneficiaries.has(match.column) && match.score >= sureScore && isBest(match),
  );
  return matches.filter(({ key, column }) =>
    hasLead ? key !== 'lead' || !beneficiaries.has(column) : key !== 'beneficiary',
  );
}

/** Assigns the best field to each column, the surest pairs first. */
function assign(columns: readonly Column[]): { matches: ColumnMatch[]; rivals: ReadonlySet<FieldKey> } {
  const all = withBeneficiary(
    columns
      .flatMap((column) =>
        [...fieldScores(column.name), ...scoresByValues(column)].map(({ key, score }): ColumnMatch => ({
          key,
          column,
          score,
        })),
      )
      .filter(({ key, column }) => suits(key, column)),
  ).sort((a, b) => b.score - a.score);
  const matches: ColumnMatch[] = [];
  const rivals = new Set<FieldKey>();
  for (const match of all) {
    const taken = matches.find(({ key, column }) => key === match.key || column === match.column);
    if (!taken) matches.push(match);
    else if (taken.key === match.key && taken.score - match.score < minLead) rivals.add(match.key);
  }
  return { matches, rivals };
}

/**
 * Drafts a mapping, with a measure of doubt for each guess.
 * @param known records whose labels may occur as values of the list
 */
export function draftOf(table: Table, known: Known, language?: string): Draft {
  const columns = columnsIn(table);
  const guess = language ? { language, isSure: true } : guessLanguage(table);
  const own = guess?.language ?? 'fr';
  const lists = createVocabularies({ fields: {} }, known);
  const { matches, rivals } = assign(columns);
  const fields: Record<string, string | Spec> = {};
  const order = Object.keys(fieldKinds);
  const guesses = new Map<Column, string>(matches.map(({ key, column }) => [column, key]));
  for (const { key, column } of [...matches].sort((a, b) => order.indexOf(a.key) - order.indexOf(b.key))) {
    const spec = specFor(key, column, columns, (text) =>
      lists.get(key === 'programme' ? 'programmes' : key)?.find(text),
    );
    fields[key] = Object.keys(spec).length > 1 ? spec : column.name;
  }
  for (const { key, column } of matches) {
    const beside = kindOf(key) === 'amount' ? currencyColumnOf(column, columns) : undefined;
    if (beside && typeof fields[key] === 'object') guesses.set(beside, `${key}.currencyColumn`);
  }
  const grouping = groupIn(table, columns, (name) => matches.find(({ key }) => key === name)?.column);
  if (grouping && !('id' in fields) && grouping.by.name !== fields['name']) fields['id'] = grouping.by.name;
  const facets: NonNullable<Mapping['facets']> = {};
  if (grouping && fields['id'] === grouping.by.name) guesses.set(grouping.by, 'id');
  const role = columns.find(({ name }) => name === grouping?.group.role);
  if (role && !guesses.has(role)) guesses.set(role, 'group.role');
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
    if (match && rivals.has(match.key)) return 'rival';
    const isAmount = match && kindOf(match.key) === 'amount' && currencyIn(column).isDoubtful;
    if (isAmount && !currencyColumnOf(column, columns)) return 'currency';
    return grouping?.isByOrder && match?.key === 'lead' ? 'first-row' : undefined;
  };
  return {
    mapping: {
      language: own,
      fields,
      ...(grouping && { group: grouping.group }),
      ...(Object.keys(facets).length && { facets }),
      columns: [...table.columns],
    },
    isLanguageSure: guess?.isSure ?? false,
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

/** Drafts a mapping, and returns it without the doubts. */
export const draftMapping = (table: Table, known: Known, language?: string): Mapping =>
  draftOf(table, known, language).mapping;

/** Turns a column name into a title: `autorité_publique` → `Autorité publique`. */
const titleOf = (name: string): string => {
  const text = name.replace(/[_\s]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
};

const reserved = new Set(reservedNames);
