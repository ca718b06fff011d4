/** References between records by id, and the treatment of ids that the dataset doesn't define. */
import type { Maybe } from '../maybe.js';
import { shorten, type Problem } from './problem.js';
import type { Dataset } from './schema.js';
import { chunkSize, loopInChunks, type Resumable } from '../../scheduling/resumable.js';

/**
 * Called for the ids in a field of a record. A function, since a generator of objects takes several times as long.
 * @param to the list that the ids are of; for values of a declared facet the same as `field`
 */
type ReferenceVisit = (
  record: object,
  field: string,
  to: string,
  ids: Maybe<readonly Maybe<string>[]>,
) => void;

/** Lists whose records a dataset may take from the bundled one, by using their ids. */
const vocabularies = ['themes', 'sectors', 'programmes'] as const;
type VocabularyList = (typeof vocabularies)[number];

function visitProject(record: Dataset['projects'][number], visit: ReferenceVisit): void {
  const { programme, lead, beneficiary, partners, fields } = record;
  if (programme) visit(record, 'programme', 'programmes', [programme]);
  for (const field of ['axis', 'objective'] as const)
    if (record[field]) visit(record, field, `${field} of ${programme}`, [record[field]]);
  for (const list of ['sectors', 'themes', 'networks'] as const) visit(record, list, list, record[list]);
  if (record.parent) visit(record, 'parent', 'projects', [record.parent]);
  const visitOrganisation = (field: string, organisation: Maybe<string>): void =>
    visit(record, `${field}.organisation`, 'organisations', [organisation]);
  if (lead) visitOrganisation('lead', lead.organisation);
  if (beneficiary) visitOrganisation('beneficiary', beneficiary.organisation);
  partners?.members?.forEach(({ organisation }, index) =>
    visitOrganisation(`partners.members[${index}]`, organisation),
  );
  for (const [facet, ids] of Object.entries(fields ?? {})) {
    visit(record, `fields.${facet}`, 'facets', [facet]);
    visit(record, `fields.${facet}`, `fields.${facet}`, ids);
  }
}

function* visitSteps({ projects, networks, sectors }: Dataset, visit: ReferenceVisit): Resumable<void> {
  yield* loopInChunks(projects.length, (from, to) => {
    for (let i = from; i < to; i++) visitProject(projects[i]!, visit);
  });
  for (const record of networks) {
    visit(record, 'themes', 'themes', record.themes);
    for (const field of ['mandate', 'belgianSeat'] as const)
      visit(record, `${field}.holders`, 'organisations', record[field]?.holders);
  }
  for (const record of sectors) visit(record, 'broader', 'sectors', [record.broader]);
}

/** A record may name sources in any of its parts, down to this depth. */
const maxDepth = 5;

function visitSources(
  record: object,
  visit: ReferenceVisit,
  part: object = record,
  path = '',
  depth = 0,
): void {
  for (const [key, value] of Object.entries(part)) {
    const field = path + (Array.isArray(part) ? `[${key}]` : `${path && '.'}${key}`);
    if (key === 'sources' || key === 'source')
      visit(record, field, 'sources', [value].flat() as Maybe<string>[]);
    // The keys of a project's `fields` are facets, whatever they are called.
    else if (typeof value === 'object' && value !== null && key !== 'fields' && depth < maxDepth)
      visitSources(record, visit, value as object, field, depth + 1);
  }
}

function* visitAllSteps(dataset: Dataset, visit: ReferenceVisit): Resumable<void> {
  yield* visitSteps(dataset, visit);
  if (!dataset.sources.length) return;
  const { organisations, networks, themes, sectors, programmes, projects } = dataset;
  for (const list of [organisations, networks, themes, sectors, programmes, projects])
    for (let i = 0; i < list.length; i++) {
      if (i % chunkSize === 0) yield;
      visitSources(list[i]!, visit);
    }
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
  yield* visitAllSteps(dataset, (record, field, to, ids) => {
    const known = ids?.length && defined.get(to);
    // A record that came from the bundled dataset has no place in this one.
    const place = known && places.get(record);
    if (!place) return;
    for (const id of ids)
      if (typeof id === 'string' && id && !known.has(id))
        problems.push({ path: `${place}.${field}`, code: 'reference', found: shorten(id), leftOut: false });
  });
  return problems;
}

export type Undefined = Readonly<Record<VocabularyList, ReadonlySet<string>>>;

/** Ids of themes, sectors and programmes that are used but not defined; nothing if there are none. */
export function* undefinedSteps(dataset: Dataset): Resumable<Undefined | undefined> {
  const defined = definedIn(dataset);
  const missing = { themes: new Set<string>(), sectors: new Set<string>(), programmes: new Set<string>() };
  yield* visitSteps(dataset, (_record, _field, to, ids) => {
    const found = missing[to as VocabularyList] as Set<string> | undefined;
    if (found) for (const id of ids ?? []) if (id && !defined.get(to)?.has(id)) found.add(id);
  });
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
