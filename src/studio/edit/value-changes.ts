/** Changes inside a value: each text, number or list of words that differs, with the path that leads to it. */
import { isObject } from '../../dataset/is-object.js';
import { sortedJson } from '../../text/sorted-json.js';
import type { ValuePath } from './edit-history.js';

export interface ValueChange {
  readonly path: ValuePath;
  readonly before: unknown;
  readonly after: unknown;
}

const isAbsent = (value: unknown): boolean =>
  value === undefined || value === null || (Array.isArray(value) && !value.length);
const isEqual = (a: unknown, b: unknown): boolean => sortedJson(a) === sortedJson(b);
const isWords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && !value.some((each) => isObject(each));
const isRecords = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isObject);

/** Pairs the entries between the equal ones at both ends: one that is removed leaves the others as they were. */
function entryChanges(before: readonly unknown[], after: readonly unknown[], path: ValuePath): ValueChange[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && isEqual(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && isEqual(before.at(-1 - end), after.at(-1 - end))) end++;
  const length = Math.max(before.length, after.length) - end - start;
  return Array.from({ length }, (_, i) => start + i).flatMap((i) =>
    changesWithin(
      i < before.length - end ? before[i] : undefined,
      i < after.length - end ? after[i] : undefined,
      [...path, i],
    ),
  );
}

/** Keeps the words that came or went; all of them where only their order changed. */
function wordChange(before: readonly unknown[], after: readonly unknown[], path: ValuePath): ValueChange {
  const gone = before.filter((each) => !after.includes(each));
  const come = after.filter((each) => !before.includes(each));
  return gone.length + come.length ? { path, before: gone, after: come } : { path, before, after };
}

/** @returns what differs between two values */
export function changesWithin(before: unknown, after: unknown, path: ValuePath): ValueChange[] {
  if (isEqual(before, after) || (isAbsent(before) && isAbsent(after))) return [];
  const are = (test: (value: unknown) => boolean): boolean =>
    [before, after].every((each) => isAbsent(each) || test(each));
  if (are(isRecords)) return entryChanges((before ?? []) as unknown[], (after ?? []) as unknown[], path);
  if (are(isWords)) return [wordChange((before ?? []) as unknown[], (after ?? []) as unknown[], path)];
  if (!are(isObject)) return [{ path, before, after }];
  const [old, now] = [before ?? {}, after ?? {}] as Readonly<Record<string, unknown>>[];
  const keys = new Set([...Object.keys(old!), ...Object.keys(now!)]);
  const changes = [...keys].flatMap((key) => changesWithin(old![key], now![key], [...path, key]));
  // A record without fields that comes or goes is a change too.
  return changes.length ? changes : [{ path, before, after }];
}

/** Longest text that is shown whole, and the letters around a change in a longer one. */
const [longest, around] = [300, 60];

/** Narrows two long texts to where they differ. */
export function narrowed(before: string, after: string): readonly [before: string, after: string] {
  if (Math.max(before.length, after.length) <= longest) return [before, after];
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.max(0, start - around);
  const beyond = Math.max(0, end - around);
  const cut = (text: string): string => {
    const middle = text.slice(from, text.length - beyond);
    const short = middle.length > longest ? `${middle.slice(0, longest)}…` : middle;
    return `${from ? '…' : ''}${short}${beyond && short === middle ? '…' : ''}`;
  };
  return [cut(before), cut(after)];
}
