/** Columns of a list that are new, gone or renamed since its mapping was made. */
import { fieldScores } from './column-match.js';
import { columnIndex, allColumnsOf, fieldsOf, type Mapping, type MappedField } from './mapping.js';
import { fold } from './text.js';

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

export interface ColumnChanges {
  readonly added: readonly string[];
  readonly gone: readonly string[];
  readonly renamed: readonly Renamed[];
}

/** All columns that a mapping names. */
function mentioned(mapping: Mapping): string[] {
  const { group, unused } = mapping;
  return [
    ...fieldsOf(mapping).flatMap(({ spec }) => allColumnsOf(spec)),
    ...(group ? [group.by, group.role ?? []].flat() : []),
    ...(unused ?? []),
  ];
}

/** Pairs of neighbouring letters of a name, whatever its accents and case. */
export function pairsOf(name: string): readonly string[] {
  const text = fold(name);
  return Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
}

/** Returns the part of the pairs of letters that two names share, from 0 to 1. */
export function sharedPart(pairs: readonly string[], others: readonly string[]): number {
  const free = [...others];
  const shared = pairs.filter((pair) => {
    const at = free.indexOf(pair);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  }).length;
  const total = pairs.length + others.length;
  return total ? (2 * shared) / total : 0;
}

export const likeness = (a: string, b: string): number => sharedPart(pairsOf(a), pairsOf(b));

const minLikeness = 0.6;

const fieldKeyOf = (fields: readonly MappedField[], name: string): string | undefined =>
  fields.find(({ spec }) => allColumnsOf(spec).includes(name))?.key;

/** Columns that the mapping names and the list lacks, each with the only free column that may be the same. */
export function renamedColumns(mapping: Mapping, columns: readonly string[]): Renamed[] {
  const names = mentioned(mapping);
  const fields = fieldsOf(mapping);
  const used = new Set(names.map((name) => columnIndex(columns, name)));
  const known = new Set((mapping.columns ?? []).map(fold));
  const free = columns.filter((name, i) => !used.has(i) && !known.has(fold(name)));
  const missing = [...new Set(names)].filter((name) => columnIndex(columns, name) < 0);
  const found = missing.flatMap((from): Renamed[] => {
    const key = fieldKeyOf(fields, from);
    const alike = free.filter((name) => likeness(name, from) >= minLikeness);
    const fitting = alike.length ? alike : free.filter((name) => key && fieldScores(name)[0]?.key === key);
    return fitting.length === 1 ? [{ from, to: fitting[0]! }] : [];
  });
  // A column can be the new name of one column only.
  return found.filter(({ to }) => found.filter((each) => each.to === to).length === 1);
}

/** The mapping with the new names of columns. */
export function withRenamed(mapping: Mapping, renamed: readonly Renamed[]): Mapping {
  const names = new Map(renamed.map(({ from, to }) => [from, to]));
  const rename = <T>(value: T): T => {
    if (typeof value === 'string') return (names.get(value) ?? value) as T;
    return (Array.isArray(value) ? value.map(rename) : value) as T;
  };
  type ColumnKey = 'column' | 'currencyColumn' | 'target';
  type AnySpec =
    | string
    | ({ readonly [key in ColumnKey]?: string | null | undefined } & {
        columns?: string[] | null | undefined;
      });
  const inSpec = (spec: AnySpec): AnySpec =>
    typeof spec === 'string'
      ? rename(spec)
      : {
          ...spec,
          ...(spec.column && { column: rename(spec.column) }),
          ...(spec.currencyColumn && { currencyColumn: rename(spec.currencyColumn) }),
          ...(spec.target && { target: rename(spec.target) }),
          ...(spec.columns && { columns: rename(spec.columns) }),
        };
  const inAll = <T extends object>(specs: T): T =>
    Object.fromEntries(
      Object.entries(specs as Record<string, AnySpec | null>).map(([key, spec]) => [
        key,
        spec && inSpec(spec),
      ]),
    ) as T;
  const { fields, facets, results, group } = mapping;
  return {
    ...mapping,
    fields: inAll(fields),
    ...(facets && { facets: inAll(facets) }),
    ...(results && { results: inAll(results) }),
    ...(group && {
      group: { ...group, by: rename(group.by), ...(group.role && { role: rename(group.role) }) },
    }),
  };
}

/**
 * Without the list of columns that a draft writes into the mapping, each column is new that the mapping doesn't name.
 * @param renamed see `renamedColumns`
 */
export function columnChanges(
  mapping: Mapping,
  columns: readonly string[],
  renamed: readonly Renamed[],
): ColumnChanges {
  const before = mapping.columns ?? mentioned(mapping);
  const isIn = (list: readonly string[], name: string): boolean => columnIndex(list, name) >= 0;
  return {
    added: columns.filter((name) => !isIn(before, name) && !renamed.some(({ to }) => to === name)),
    gone: [...new Set(before)].filter(
      (name) => !isIn(columns, name) && !renamed.some(({ from }) => from === name),
    ),
    renamed,
  };
}
