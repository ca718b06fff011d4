import { languages } from '../languages.js';
import type { CollectionName, Dataset, Facet } from './schema.js';
import type { Identified } from '../record-by-id.js';
import { chunkSize, type Resumable } from '../../scheduling/resumable.js';

const collectionNames: readonly CollectionName[] = [
  'sources',
  'organisations',
  'networks',
  'themes',
  'sectors',
  'programmes',
  'facets',
  'projects',
];

/** The list that the ids in a field belong to, wherever in a record the field occurs. */
const listOf: { readonly [field: string]: CollectionName } = {
  sources: 'sources',
  source: 'sources',
  holders: 'organisations',
  organisation: 'organisations',
  parent: 'projects',
  networks: 'networks',
  themes: 'themes',
  sectors: 'sectors',
  broader: 'sectors',
  programme: 'programmes',
};

/** New ids by old ones, for each list. */
type RenamedIds = ReadonlyMap<CollectionName, ReadonlyMap<string, string>>;

/**
 * Merges datasets. Records with the same id are kept apart: the later one gets a number (`mons` in the second dataset
 * becomes `mons-2`, or the next free number), and references to it follow. Equal records that are no projects become
 * one, so that datasets can share their themes. Title and date are those of the first dataset;
 * the publisher stays if all have the same.
 */
export function* mergeSteps(datasets: readonly Dataset[]): Resumable<Dataset> {
  const merged = Object.fromEntries(
    collectionNames.map((list) => [list, new Map<string, Identified>()]),
  ) as Record<CollectionName, Map<string, Identified>>;
  for (let index = 0; index < datasets.length; index++) {
    const dataset = datasets[index]!;
    const renamed = new Map<CollectionName, ReadonlyMap<string, string>>();
    for (const list of collectionNames) {
      const ids = newIds(dataset[list], merged[list], index + 1, list);
      if (ids.size) renamed.set(list, ids);
    }
    for (const list of collectionNames) {
      let step = 0;
      for (const record of dataset[list]) {
        if (step++ % chunkSize === 0) yield;
        const id = renamed.get(list)?.get(record.id) ?? record.id;
        const own = renamed.size ? { ...follow(record, renamed), id } : record;
        const other = list === 'facets' ? merged.facets.get(id) : undefined;
        merged[list].set(id, other ? unitedFacet(other as Facet, own as Facet) : own);
      }
    }
  }
  const entries = collectionNames.map((list) => [list, [...merged[list].values()]]);
  const [first, ...others] = datasets;
  const hasOnePublisher = others.every(({ publisher }) => publisher?.name === first?.publisher?.name);
  return {
    ...first,
    // The networks would name a wrong one.
    ...(hasOnePublisher ? undefined : { publisher: undefined }),
    ...Object.fromEntries(entries),
  } as Dataset;
}

/** Two facets of one id and one label are the same facet. */
const isSameFacet = ({ label: a }: Facet, { label: b }: Facet): boolean =>
  languages.some((language) => a[language] && a[language] === b[language]);

function isSameRecord(list: CollectionName, a: Identified, b: Identified): boolean {
  if (list === 'projects') return false;
  if (list === 'facets' && isSameFacet(a as Facet, b as Facet)) return true;
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Returns a facet with the values of both. */
function unitedFacet(a: Facet, b: Facet): Facet {
  const values = new Map([...(b.values ?? []), ...(a.values ?? [])].map((value) => [value.id, value]));
  const order = [...(a.values ?? []), ...(b.values ?? [])].map(({ id }) => id);
  return { ...b, ...a, ...(values.size && { values: [...new Set(order)].map((id) => values.get(id)!) }) };
}

/** Maps ids that another record has taken to free ones. */
function newIds(
  records: readonly Identified[],
  taken: ReadonlyMap<string, Identified>,
  number: number,
  list: CollectionName,
): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  const own = new Set(records.map(({ id }) => id));
  for (const record of records) {
    const other = taken.get(record.id);
    if (!other || isSameRecord(list, other, record)) continue;
    let free = number;
    while (own.has(`${record.id}-${free}`) || taken.has(`${record.id}-${free}`)) free++;
    ids.set(record.id, `${record.id}-${free}`);
    own.add(`${record.id}-${free}`);
  }
  return ids;
}

/** Returns a copy of the record, or of a part of it, that refers to the new ids. */
function follow<T>(part: T, renamed: RenamedIds): T {
  const ids = (value: unknown, list: CollectionName): unknown =>
    typeof value === 'string' ? (renamed.get(list)?.get(value) ?? value) : value;
  const copy = (value: unknown, field: string): unknown => {
    const list = listOf[field];
    if (Array.isArray(value)) return value.map((each) => (list ? ids(each, list) : copy(each, '')));
    if (typeof value !== 'object' || value === null) return list ? ids(value, list) : value;
    // The keys of a project's `fields` are ids too, its values may be called anything.
    if (field === 'fields')
      return Object.fromEntries(Object.entries(value).map(([facet, own]) => [ids(facet, 'facets'), own]));
    return Object.fromEntries(Object.entries(value).map(([key, own]) => [key, copy(own, key)]));
  };
  return copy(part, '') as T;
}
