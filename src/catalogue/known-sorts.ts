import type { PageDataset, Project } from '../dataset/reading/schema.js';
import type { Sort } from './question.js';
import { sortValues } from './sort-values.js';

/** Returns the sort keys by which the projects differ: names, and numbers of which some project has a value. */
export const sortsOf = (projects: readonly Project[]): readonly string[] => [
  'title',
  'relevance',
  ...[...sortValues].flatMap(([key, { of }]) =>
    projects.some((project) => (of(project) ?? '') !== '') ? key : [],
  ),
];

const known = new WeakMap<readonly Project[], readonly string[]>();

/** True if the projects can be sorted in this order: a list without dates has none by date. A service tells nothing. */
export function isSortable({ projects, sorts }: Partial<PageDataset> = {}, sort: Sort): boolean {
  // A dataset that arrives in parts may get its projects later.
  if (projects?.length && !known.has(projects)) known.set(projects, sortsOf(projects));
  return ((projects && known.get(projects)) ?? sorts)?.includes(sort.replace('-', '')) ?? true;
}
