/** References between records by id, and the treatment of ids that the dataset doesn't define. */
import type { Maybe } from '../maybe.js';
import { shorten, type Problem } from './problem.js';
import type { Dataset } from './schema.js';
import { chunkSize, type Resumable } from '../../scheduling/resumable.js';

interface Reference {
  readonly record: object;
  readonly field: string;
  /** The list that the ids are of; for values of a declared facet the same as `field`. */
  readonly to: string;
  readonly ids: Maybe<readonly Maybe<string>[]>;
}

/** Lists whose records a dataset may take from the bundled one, by using their ids. */
const vocabularies = ['themes', 'sectors', 'programmes'] as const;
type VocabularyList = (typeof vocabularies)[number];

type Participants = Pick<Dataset['projects'][number], 'lead' | 'beneficiary' | 'partners'>;
type Participating = NonNullable<Participants['lead']>;

function* participantsOf({ lead, beneficiary, partners }: Participants): Generator<[string, Participating]> {
  if (lead) yield ['lead', lead];
  if (beneficiary) yield ['beneficiary', beneficiary];
  const members = partners?.members ?? [];
  for (let index = 0; index < members.length; index++) yield [`partners.members[${index}]`, members[index]!];
}

function* referencesIn(dataset: Dataset): Generator<Reference> {
  for (const record of dataset.projects) {
    yield { record, field: 'programme', to: 'programmes', ids: [record.programme] };
    for (const field of ['axis', 'objective'] as const)
      yield { record, field, to: `${field} of ${record.programme}`, ids: [record[field]] };
    for (const list of ['sectors', 'themes', 'networks'] as const)
      yield { record, field: list, to: list, ids: record[list] };
    yield { record, field: 'parent', to: 'projects', ids: [record.parent] };
    for (const [field, participant] of participantsOf(record))
      yield { record, field: `${field}.organisation`, to: 'organisations', ids: [participant.organisation] };
    for (const [facet, ids] of Object.entries(record.fields ?? {})) {
      yield { record, field: `fields.${facet}`, to: 'facets', ids: [facet] };
      yield { record, field: `fields.${facet}`, to: `fields.${facet}`, ids };
    }
  }
  for (const record of dataset.networks) {
    yield { record, field: 'themes', to: 'themes', ids: record.themes };
    for (const field of ['mandate', 'belgianSeat'] as const)
      yield { record, field: `${field}.holders`, to: 'organisations', ids: record[field]?.holders };
  }
  for (const record of dataset.sectors)
    yield { record, field: 'broader', to: 'sectors', ids: [record.broader] };
}

/** A record may name sources in any of its parts, down to this depth. */
const maxDepth = 5;

function* sourcesIn(record: object, part: object = record, path = '', depth = 0): Generator<Reference> {
  for (const [key, value] of Object.entries(part)) {
    const field = path + (Array.isArray(part) ? `[${key}]` : `${path && '.'}${key}`);
    if (key === 'sources' || key === 'source')
      yield { record, field, to: 'sources', ids: [value].flat() as Maybe<string>[] };
    // The keys of a project's `fields` are facets, whatever they are called.
    else if (typeof value === 'object' && value !== null && key !== 'fields' && depth < maxDepth)
      yield* sourcesIn(record, value as object, field, depth + 1);
  }
}

function* allReferencesIn(dataset: Dataset): Generator<Reference> {
  yield* referencesIn(dataset);
  if (!dataset.sources.length) return;
  const { organisations, networks, themes, sectors, programmes, projects } = dataset;
  for (const list of [organisations, networks, themes, sectors, programmes, projects])
    for (const record of list) yield* sourcesIn(record);
}

/** Returns the ids of each list that the dataset has; a dataset without a list may use any ids. */
function definedIn(dataset: Dataset): ReadonlyMap<string, ReadonlySet<string>> {
  const defined = new Map<string, ReadonlySet<string>>();
  const define = (to: string, records: Maybe<readonly { readonly id: string }[]>): void => {
    if (records?.length) defined.set(to, new Set(records.map(({ id }) => id)));
  };
  for (const list of [
    'themes',
    'sectors',
    'programmes',
    'networks',
    'organisations',
    'facets',
    'sources',
  ] as const)
    define(list, dataset[list]);
  if (dataset.projects.some(({ parent }) => parent)) define('projects', dataset.projects);
  const byNumber = (list: Maybe<readonly { readonly number: string }[]>) =>
    list?.map(({ number }) => ({ id: number }));
  for (const { id, axes, objectives } of dataset.programmes) {
    define(`axis of ${id}`, byNumber(axes));
    define(`objective of ${id}`, byNumber(objectives));
  }
  for (const { id, values } of dataset.facets) define(`fields.${id}`, values);
  return defined;
}

/** References to records that the dataset lacks. */
export function* danglingSteps({
  dataset,
  places,
}: {
  readonly dataset: Dataset;
  readonly places: Pick<ReadonlyMap<object, string>, 'get'>;
}): Resumable<Problem[]> {
  const problems: Problem[] = [];
  const defined = definedIn(dataset);
  let step = 0;
  for (const { record, field, to, ids } of allReferencesIn(dataset)) {
    if (step++ % chunkSize === 0) yield;
    // A record that came from the bundled dataset has no place in this one.
    const place = places.get(record);
    const known = place && defined.get(to);
    if (!known) continue;
    for (const id of ids ?? [])
      if (typeof id === 'string' && id && !known.has(id))
        problems.push({ path: `${place}.${field}`, code: 'reference', found: shorten(id), leftOut: false });
  }
  return problems;
}

export type Undefined = Readonly<Record<VocabularyList, ReadonlySet<string>>>;

/** Ids of themes, sectors and programmes that are used but not defined; nothing if there are none. */
export function* undefinedSteps(dataset: Dataset): Resumable<Undefined | undefined> {
  const defined = definedIn(dataset);
  const missing = { themes: new Set<string>(), sectors: new Set<string>(), programmes: new Set<string>() };
  let step = 0;
  for (const { to, ids } of referencesIn(dataset)) {
    if (step++ % chunkSize === 0) yield;
    const found = missing[to as VocabularyList] as Set<string> | undefined;
    if (found) for (const id of ids ?? []) if (id && !defined.get(to)?.has(id)) found.add(id);
  }
  return vocabularies.some((list) => missing[list].size) ? missing : undefined;
}

/** Returns the dataset with those of the bundled themes, sectors and programmes that it uses without defining them. */
export function withBundled(dataset: Dataset, missing: Undefined, bundled: Dataset): Dataset {
  const sectors = new Set(missing.sectors);
  const own = new Set(dataset.sectors.map(({ id }) => id));
  const broaderOf = new Map(bundled.sectors.map(({ id, broader }) => [id, broader]));
  // A sector brings the sectors that it is part of.
  for (const id of sectors) {
    const broader = broaderOf.get(id);
    if (broader && !own.has(broader)) sectors.add(broader);
  }
  const take = <T extends { readonly id: string }>(
    own: readonly T[],
    all: readonly T[],
    ids: ReadonlySet<string>,
  ) => [...own, ...all.filter(({ id }) => ids.has(id))];
  return {
    ...dataset,
    themes: take(dataset.themes, bundled.themes, missing.themes),
    sectors: take(dataset.sectors, bundled.sectors, sectors),
    programmes: take(dataset.programmes, bundled.programmes, missing.programmes),
  };
}
