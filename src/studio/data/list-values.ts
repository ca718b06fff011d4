/** Distinct values of columns that fill a list of ids: sectors, themes, networks, programmes. */
import type { Dataset, LocalizedText } from '../../dataset/reading/schema.js';
import { columnIndex, fieldsOf, type Mapping, type Spec } from '../../importer/mapping.js';
import { pairsOf, sharedPart } from '../../importer/renamed.js';
import type { Table } from '../../importer/table.js';
import { clean, fold, slug } from '../../importer/text.js';
import { splitList } from '../../importer/field.js';
import {
  createVocabularies,
  type Known,
  type Vocabulary,
  type VocabularyName,
} from '../../importer/vocabulary.js';

/** One distinct text of a column. */
export interface ListValue {
  readonly text: string;
  readonly count: number;
  /** Ids that the text becomes; `null`: it is left out on purpose; absent: nothing is known of it. */
  readonly ids?: readonly string[] | null | undefined;
  /** A more frequent text of the column that is written almost alike. */
  readonly alike?: string | undefined;
}

export interface FieldValues {
  /** Key in the mapping: `sectors`. */
  readonly field: string;
  readonly column: string;
  readonly values: readonly ListValue[];
  /** Number of distinct texts beyond `values`. */
  readonly more: number;
}

/** Fields whose values are ids of records, with the list of each. */
const listOf: Readonly<Record<string, VocabularyName>> = {
  sectors: 'sectors',
  themes: 'themes',
  networks: 'networks',
  programme: 'programmes',
};

/** Limit of the distinct values of a column: a column with more is no list of choices. */
const mostValues = 1000;

/** Limit of the most frequent values that each rarer one is compared with. */
const mostCompared = 300;

/** Part of the pairs of letters that two writings of one value share: `Textile`, `textiles`. */
const leastLikeness = 0.75;

function countsOf(table: Table, spec: Spec): Map<string, { text: string; count: number }> {
  const index = columnIndex(table.columns, spec.column ?? '');
  const counts = new Map<string, { text: string; count: number }>();
  for (const { cells } of table.rows) {
    const cell = cells[index];
    if (cell === null || cell === undefined) continue;
    const texts = Array.isArray(cell) ? cell.map(String) : [String(cell)];
    for (const part of texts.flatMap((text) => splitList(text, [spec.split ?? []].flat()))) {
      const key = fold(part);
      if (!key) continue;
      const found = counts.get(key);
      if (found) found.count++;
      else counts.set(key, { text: clean(part), count: 1 });
    }
  }
  return counts;
}

const mappedIds = (mapped: string | readonly string[] | null | undefined): readonly string[] | null =>
  mapped === null || mapped === undefined ? null : [mapped].flat();

/** Ids of a text that the mapping does not mention. */
function proposedIds(text: string, spec: Spec, list: Vocabulary): readonly string[] | undefined {
  const found = list.find(text);
  if (found) return [found];
  return spec.create ? [slug(text)] : undefined;
}

/** @returns a search for the first of the most frequent texts that is written almost like the text at a place */
function alikeIn(texts: readonly string[]): (place: number) => string | undefined {
  const pairs = texts.map(pairsOf);
  return (place) => {
    const own = pairs[place]!;
    const at = pairs.slice(0, Math.min(place, mostCompared)).findIndex((other) => {
      // Texts of very different lengths can't share enough.
      const most = (2 * Math.min(own.length, other.length)) / (own.length + other.length);
      return most >= leastLikeness && sharedPart(other, own) >= leastLikeness;
    });
    return texts[at];
  };
}

/** @returns the values of each column that a mapping reads as ids */
export function fieldValues(table: Table, mapping: Mapping, known: Known): FieldValues[] {
  const lists = createVocabularies(mapping, known);
  return fieldsOf(mapping).flatMap(({ key, spec }) => {
    const name = listOf[key];
    if (!name || !spec.column) return [];
    const list = lists.get(key === 'programme' ? 'programmes' : key)!;
    const own = new Map(Object.entries(spec.values ?? {}).map(([text, ids]) => [fold(text), ids]));
    const all = [...countsOf(table, spec).values()].sort((a, b) => b.count - a.count);
    const listed = all.slice(0, mostValues);
    const findAlike = alikeIn(listed.map(({ text }) => text));
    const values = listed.map(({ text, count }, i): ListValue => {
      const ids = own.has(fold(text)) ? mappedIds(own.get(fold(text))) : proposedIds(text, spec, list);
      const alike = ids?.some((id) => list.knows(id)) ? undefined : findAlike(i);
      return { text, count, ids, ...(alike !== undefined && { alike }) };
    });
    return [{ field: key, column: spec.column, values, more: all.length - values.length }];
  });
}

interface ListRecord {
  readonly id: string;
  readonly label?: LocalizedText;
  readonly name?: LocalizedText;
  readonly acronym?: string | null | undefined;
}

/** @returns the records that values of a field may become */
export const recordsFor = (dataset: Pick<Dataset, VocabularyName>, field: string): readonly ListRecord[] => {
  const name = listOf[field];
  return name ? dataset[name] : [];
};

/** @returns the mapping with other ids for a value; `null` leaves the value out */
export function withValue(mapping: Mapping, field: string, text: string, id: string | null): Mapping {
  const fields = mapping.fields as Readonly<Record<string, string | Spec | null | undefined>>;
  const found = fields[field];
  const spec: Spec = typeof found === 'string' ? { column: found } : (found ?? {});
  const others = Object.entries(spec.values ?? {}).filter(([each]) => fold(each) !== fold(text));
  const values = { ...Object.fromEntries(others), [text]: id };
  return { ...mapping, fields: { ...fields, [field]: { ...spec, create: true, values } } };
}
