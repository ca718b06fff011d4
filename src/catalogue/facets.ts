import type { Dataset, Project } from '../dataset/schema.js';
import { statuses, statusOf } from '../dataset/status.js';
import { compact, type Members } from './bitset.js';
import type { BuiltInFacet, FacetName } from './engine.js';
import { stride, type Steps } from '../dataset/steps.js';

/** The projects of each value, the values in the order of display: as the dataset lists them, then as they occur. */
export type FacetIndex = ReadonlyMap<FacetName, ReadonlyMap<string, Members>>;

type Maybe<T> = T | null | undefined;
interface Facet {
  readonly defined: readonly { readonly id: string; readonly broader?: Maybe<string> }[];
  readonly ids: (project: Project) => Maybe<readonly Maybe<string>[]>;
}

/**
 * O(n × values per project) time; at most 4 bytes per project and value that it has, or n / 8 bytes per value.
 * @param day the reader's day, `YYYY-MM-DD`, on which a status depends
 */
export function* facetIndexSteps(dataset: Dataset, day: string): Steps<FacetIndex> {
  const builtIn: { readonly [F in BuiltInFacet]: Facet } = {
    sector: { defined: dataset.sectors, ids: (project) => project.sectors },
    theme: { defined: dataset.themes, ids: (project) => project.themes },
    country: { defined: [], ids: (project) => project.countries },
    programme: { defined: dataset.programmes, ids: (project) => [project.programme] },
    status: { defined: statuses.map((id) => ({ id })), ids: (project) => [statusOf(project.period, day)] },
    network: { defined: dataset.networks, ids: (project) => project.networks },
  };
  const facets = new Map<FacetName, Facet>(Object.entries(builtIn));
  for (const { id, values } of dataset.facets)
    facets.set(id, { defined: values ?? [], ids: ({ fields }) => fields?.[id] });
  const index = new Map<FacetName, ReadonlyMap<string, Members>>();
  for (const [name, facet] of facets) index.set(name, yield* membersSteps(dataset.projects, facet));
  return index;
}

function* membersSteps(projects: readonly Project[], facet: Facet): Steps<Map<string, Members>> {
  const lists = new Map<string, number[]>();
  const broader = new Map<string, Maybe<string>>();
  for (const value of facet.defined) {
    lists.set(value.id, []);
    broader.set(value.id, value.broader);
  }
  for (let i = 0; i < projects.length; i++) {
    if (i % stride === 0) yield;
    for (const own of facet.ids(projects[i]!) ?? []) {
      // Up to the broadest value; one that has the project already ends the walk, hence a cycle does too.
      for (let id = own; id; id = broader.get(id)) {
        let list = lists.get(id);
        if (!list) lists.set(id, (list = []));
        if (list[list.length - 1] === i) break;
        list.push(i);
      }
    }
  }
  const members = new Map<string, Members>();
  for (const [id, list] of lists) members.set(id, compact(list, projects.length));
  return members;
}
