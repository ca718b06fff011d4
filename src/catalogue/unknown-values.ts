/** Values in attributes that the data does not have. Loaded by markup that may hold one, and by the command. */
import { projectFields } from '../dataset/project-fields.js';
import { statuses } from '../dataset/status.js';
import type { Dataset, LocalizedText, PageDataset } from '../dataset/reading/schema.js';
import { fold } from '../text/fold.js';
import { nearest } from '../text/nearest.js';
import { createPartnerIds, participantsOf } from './partners/partner-ids.js';
import { choosableIn, idsIn, plainId } from './selection.js';

export interface UnknownValue {
  /** Name of the attribute. */
  readonly name: string;
  readonly value: string;
  /** The known value that it resembles. */
  readonly meant: string | undefined;
}

/** A part of a dataset leaves out lists that its page does not show: an empty list tells nothing. */
const idsOf = (records: readonly { readonly id: string }[] | undefined) =>
  records?.length ? records.map(({ id }) => id) : undefined;

/** The values that each attribute may hold; none where the data is not at hand. */
const knownValues: Readonly<Record<string, (dataset: PageDataset) => readonly string[] | undefined>> = {
  sector: ({ sectors }) => idsOf(sectors),
  theme: ({ themes }) => idsOf(themes),
  programme: ({ programmes }) => idsOf(programmes),
  network: ({ networks }) => idsOf(networks),
  project: ({ projects }) => idsOf(projects),
  projects: ({ projects }) => idsOf(projects),
  scope: ({ networks }) =>
    networks?.length
      ? ['european', 'global', 'cross-border', ...networks.flatMap(({ scope }) => scope ?? [])]
      : undefined,
  status: () => statuses,
  fields: ({ facets }) => [...projectFields, ...facets.map(({ id }) => id)],
  partner: (dataset) => {
    const idOf = createPartnerIds(dataset as Dataset);
    const participants = (dataset.projects ?? []).flatMap(participantsOf).map(idOf);
    return participants.length ? [...participants, ...dataset.organisations.map(({ id }) => id)] : undefined;
  },
  country: ({ projects }) => projects && [...new Set(projects.flatMap(({ countries }) => countries ?? []))],
};

interface NamedRecord {
  readonly id: string;
  readonly name?: LocalizedText | string | null | undefined;
  readonly acronym?: string | null | undefined;
  readonly label?: LocalizedText | null | undefined;
  readonly shortLabel?: LocalizedText | string | null | undefined;
}

/** Records whose ids an attribute holds. */
const recordsOf = (dataset: PageDataset, name: string): readonly NamedRecord[] => {
  const lists: Readonly<Record<string, readonly NamedRecord[] | undefined>> = {
    sector: dataset.sectors,
    theme: dataset.themes,
    programme: dataset.programmes,
    network: dataset.networks,
    project: dataset.projects,
    projects: dataset.projects,
    partner: dataset.organisations,
  };
  return lists[name] ?? [];
};

/** Returns ids by the names of their records in all languages: a page may hold a name, such as `bouw`. */
function idsByName(dataset: PageDataset, name: string): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const record of recordsOf(dataset, name))
    for (const text of [record.name, record.acronym, record.label, record.shortLabel])
      for (const word of typeof text === 'string' ? [text] : Object.values(text ?? {}))
        if (typeof word === 'string') ids.set(fold(word), record.id);
  return ids;
}

function meantBy(
  dataset: PageDataset,
  name: string,
  value: string,
  known: Iterable<string>,
): string | undefined {
  const id = nearest(value, known);
  if (id !== undefined) return id;
  const names = idsByName(dataset, name);
  const near = nearest(fold(value.replace(/[-_]+/g, ' ')), names.keys());
  return near === undefined ? undefined : names.get(near);
}

/** Returns the ids that the data does not have, for an attribute or a facet of a selection. */
function unknownIds(dataset: PageDataset, name: string, written: readonly string[]): UnknownValue[] {
  const declared = dataset.facets.find(({ id }) => id === name);
  const known = declared ? idsOf(declared.values ?? undefined) : knownValues[name]?.(dataset);
  if (!known) return [];
  // Projects may name a value that their dataset does not describe.
  const used =
    name === 'project' || name === 'projects'
      ? []
      : (dataset.projects ?? []).flatMap((project) => usedIn(project, name));
  const all = new Set([...known, ...used]);
  return written
    .map(plainId)
    .filter((value) => !all.has(value) && !(name === 'country' && /^[A-Z]{2}$/.test(value)))
    .map((value) => ({ name, value, meant: meantBy(dataset, name, value, all) }));
}

/** Returns the facets and ids in the attribute `selection` that the data does not have. */
function unknownInSelection(dataset: PageDataset, written: string): UnknownValue[] {
  const facets = choosableIn(dataset);
  return [...new URLSearchParams(written)].flatMap(([facet, value]) => {
    if (facet === 'q') return [];
    if (facets.includes(facet)) return unknownIds(dataset, facet, idsIn(value));
    return { name: 'facet', value: facet, meant: nearest(facet, facets) };
  });
}

/**
 * Returns the values of attributes that the data does not have. A value may exclude another one by a minus.
 * @param attribute returns the value of an attribute
 */
export const unknownValues = (
  dataset: PageDataset,
  attribute: (name: string) => string | null | undefined,
): UnknownValue[] => [
  ...Object.keys(knownValues).flatMap((name) => unknownIds(dataset, name, idsIn(attribute(name) ?? ''))),
  ...unknownInSelection(dataset, attribute('selection') ?? ''),
];

type PageProject = NonNullable<PageDataset['projects']>[number];

/** Returns the values that a project has of a facet. */
function usedIn(
  { sectors, themes, networks, programme, fields }: PageProject,
  name: string,
): readonly string[] {
  if (name === 'programme') return programme ? [programme] : [];
  const lists: Readonly<Record<string, readonly string[] | null | undefined>> = {
    sector: sectors,
    theme: themes,
    network: networks,
  };
  return lists[name] ?? fields?.[name] ?? [];
}
