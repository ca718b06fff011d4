/** Changes of a dataset since the last import of the same list. */
import type { Dataset, Project } from '../dataset/reading/schema.js';

export interface Changes {
  /** Ids of projects. */
  readonly added: readonly string[];
  readonly gone: readonly string[];
  /** Projects with the names of the fields that differ. */
  readonly changed: readonly { readonly id: string; readonly fields: readonly string[] }[];
  /** Number of projects or sum of budgets, where it differs by a fifth or more. */
  readonly unusual: readonly {
    readonly code: 'projects' | 'sum';
    readonly before: number;
    readonly now: number;
  }[];
}

/** Relative difference from which a change is reported as unusual. */
const unusualPart = 0.2;

const sumOf = (projects: readonly Project[]): number =>
  projects.reduce((sum, { budget }) => sum + (budget?.amount ?? 0), 0);

/** Copies a value with sorted keys, so that equal values have equal JSON. */
const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.entries(value)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, each]) => [key, sorted(each)])
      : value;
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

export function changesBetween(previous: Pick<Dataset, 'projects'>, now: Pick<Dataset, 'projects'>): Changes {
  const before = new Map(previous.projects.map((project) => [project.id, project]));
  const after = new Map(now.projects.map((project) => [project.id, project]));
  const changed = now.projects.flatMap((project) => {
    const old = before.get(project.id);
    if (!old) return [];
    const keys = new Set([...Object.keys(old), ...Object.keys(project)]) as Set<keyof Project>;
    const fields = [...keys].filter((key) => !isSame(old[key], project[key]));
    return fields.length ? [{ id: project.id, fields }] : [];
  });
  const unusual: Changes['unusual'][number][] = [];
  const [count, newCount] = [previous.projects.length, now.projects.length];
  if (newCount < count * (1 - unusualPart)) unusual.push({ code: 'projects', before: count, now: newCount });
  const [sum, newSum] = [sumOf(previous.projects), sumOf(now.projects)];
  if (sum && Math.abs(newSum - sum) >= sum * unusualPart)
    unusual.push({ code: 'sum', before: sum, now: newSum });
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    gone: [...before.keys()].filter((id) => !after.has(id)),
    changed,
    unusual,
  };
}
