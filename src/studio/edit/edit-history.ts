/** A dataset that is edited: every change is a new one, so that each can be undone. */
import { isObject } from '../../dataset/is-object.js';
import type { Dataset } from '../../dataset/reading/schema.js';

export type ValuePath = readonly (string | number)[];

/** @returns the value at a path */
export const valueAt = (value: unknown, path: ValuePath): unknown =>
  path.reduce<unknown>(
    (at, key) => (isObject(at) || Array.isArray(at) ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );

/** True for a value that says nothing: it is left out of a record. */
const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (Array.isArray(value) && !value.length) ||
  (isObject(value) && !Object.keys(value).length);

/** @returns a copy with another value at a path; an empty value removes its field */
export function withValueAt(whole: unknown, [key, ...rest]: ValuePath, value: unknown): unknown {
  if (key === undefined) return value;
  if (typeof key === 'number') {
    const list = Array.isArray(whole) ? [...(whole as unknown[])] : [];
    if (!rest.length && value === undefined) list.splice(key, 1);
    else list[key] = withValueAt(list[key], rest, value);
    return list;
  }
  const { [key]: before, ...others } = isObject(whole) ? whole : {};
  const next = withValueAt(before, rest, value);
  if (isBlank(next)) return others;
  // A field that exists keeps its place among the others.
  return isObject(whole) && key in whole ? { ...whole, [key]: next } : { ...others, [key]: next };
}

export interface History {
  readonly opened: Dataset;
  readonly past: readonly Dataset[];
  readonly now: Dataset;
  readonly future: readonly Dataset[];
}

export const startHistory = (dataset: Dataset, opened = dataset): History => ({
  opened,
  past: [],
  now: dataset,
  future: [],
});

/** Steps that can be undone. */
const mostSteps = 200;

export function withChange({ opened, past, now }: History, path: ValuePath, value: unknown): History {
  const next = withValueAt(now, path, value) as Dataset;
  const [list] = path as [keyof Dataset];
  // A list of records stays, even without records.
  const kept = list in now && !(list in next) ? { ...next, [list]: [] } : next;
  return { opened, past: [...past, now].slice(-mostSteps), now: kept, future: [] };
}

export function undone(history: History): History {
  const { opened, past, now, future } = history;
  const last = past.at(-1);
  return last ? { opened, past: past.slice(0, -1), now: last, future: [now, ...future] } : history;
}

export function redone(history: History): History {
  const { opened, past, now, future } = history;
  const [next, ...rest] = future;
  return next ? { opened, past: [...past, now], now: next, future: rest } : history;
}
