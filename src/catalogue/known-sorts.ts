import type { PageDataset, Project } from '../dataset/reading/schema.js';
import type { Sort } from './question.js';
import { sortValues } from './sort-values.js';

/** Returns the sort keys that are numbers of which some project has a value. */
export const sortsOf = (projects: readonly Project[]): readonly string[] =>
  [...sortValues].flatMap(([key, { of }]) =>
    projects.some((project) => (of(project) ?? undefined) !== undefined) ? key : [],
  );

const known = new WeakMap<readonly Project[], readonly string[]>();

/** True if projects can be sorted in this order: a list without dates has none by date. A service tells nothing of it. */
export function isSortable(dataset: PageDataset | undefined, sort: Sort): boolean {
  const key = sort.replace('-', '');
  if (!dataset || !sortValues.has(key)) return true;
  const { projects } = dataset;
  if (!projects) return dataset.sorts?.includes(key) ?? true;
  if (!known.has(projects)) known.set(projects, sortsOf(projects));
  return known.get(projects)!.includes(key);
}
