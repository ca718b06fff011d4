/** Changes of a dataset since the last import of the same list. */
import type { Budget, Dataset, Project } from '../dataset/reading/schema.js';
import { sortedJson } from '../text/sorted-json.js';
import type { ColumnChanges } from './renamed.js';

export interface Changes {
  /** Ids of projects. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Projects with the names of the fields that differ. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** Columns of the list, held against the mapping. */
  readonly columns: ColumnChanges;
  readonly unusual: readonly Unusual[];
}

/** Number of projects, or sum of amounts in a currency, where it differs by a fifth or more. */
export interface Unusual {
  readonly code: 'projects' | 'sum';
  /** With `sum`: `budget` or `euShare`. */
  readonly field?: string;
  readonly currency?: string;
  readonly before: number;
  readonly now: number;
}

/** Relative difference from which a change is reported as unusual. */
const unusualPart = 0.2;

const amounts: Readonly<Record<string, (project: Project) => Budget | null | undefined>> = {
  budget: ({ budget }) => budget,
  euShare: ({ funding }) => funding?.euShare,
};

/** Sums of amounts by field and currency. */
function sumsOf(projects: readonly Project[]): Map<string, number> {
  const sums = new Map<string, number>();
  for (const project of projects)
    for (const [field, amountOf] of Object.entries(amounts)) {
      const { amount, currency } = amountOf(project) ?? {};
      if (amount === undefined) continue;
      const key = `${field} ${currency}`;
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  return sums;
}

const isSame = (a: unknown, b: unknown): boolean => sortedJson(a) === sortedJson(b);

export function changesBetween(
  previous: Pick<Dataset, 'projects'>,
  now: Pick<Dataset, 'projects'>,
  columns: ColumnChanges = { added: [], gone: [], renamed: [] },
): Changes {
  const before = new Map(previous.projects.map((project) => [project.id, project]));
  const after = new Map(now.projects.map((project) => [project.id, project]));
  const changed = now.projects.flatMap((project) => {
    const old = before.get(project.id);
    if (!old) return [];
    const keys = new Set([...Object.keys(old), ...Object.keys(project)]) as Set<keyof Project>;
    const fields = [...keys].filter((key) => !isSame(old[key], project[key]));
    return fields.length ? [{ id: project.id, fields }] : [];
  });
  const unusual: Unusual[] = [];
  const [count, newCount] = [previous.projects.length, now.projects.length];
  if (newCount <= count * (1 - unusualPart)) unusual.push({ code: 'projects', before: count, now: newCount });
  const newSums = sumsOf(now.projects);
  for (const [key, sum] of sumsOf(previous.projects)) {
    const [field = '', currency = ''] = key.split(' ');
    const newSum = newSums.get(key) ?? 0;
    if (sum && Math.abs(newSum - sum) >= sum * unusualPart)
      unusual.push({ code: 'sum', field, currency, before: sum, now: newSum });
  }
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
    changed,
    columns,
    unusual,
  };
}

/** True where an editor should look before the dataset is published: exit code 3. */
export const isUnusual = ({ unusual, columns }: Changes): boolean =>
  unusual.length > 0 || columns.added.length > 0 || columns.renamed.length > 0;
