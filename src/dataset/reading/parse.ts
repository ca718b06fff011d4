import { safeParse, type BaseIssue } from 'valibot';
import { DatasetError } from '../errors.js';
import { shorten, type Problem, type ProblemCode } from './problem.js';
import { danglingSteps } from './references.js';
import { collections, Envelope, type CollectionName, type Dataset } from './schema.js';
import { runToEnd, type Resumable } from '../../scheduling/resumable.js';
import { schemaMajor } from '../version.js';
import { isObject } from '../is-object.js';
import type { Identified } from '../record-by-id.js';

export type { Problem, ProblemCode } from './problem.js';

export interface Parsed {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Where each record stood in the input. */
export type Places = Pick<ReadonlyMap<object, string>, 'get'>;

/** A dataset whose references have not been followed yet. */
export interface ParsedRecords extends Parsed {
  readonly places: Places;
}

type Issue = BaseIssue<unknown>;
type RecordLists = Record<CollectionName, Identified[]>;

const codes: Record<string, ProblemCode> = { min_length: 'empty', max_length: 'too-long' };
function codeOf({ kind, type, received }: Issue): ProblemCode {
  if (kind !== 'schema' || type === 'picklist') return codes[type] ?? 'format';
  return received === 'undefined' ? 'missing' : 'type';
}

const pathOf = (base: string, issue: Issue): string =>
  base +
  (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');

/** Converts an issue of Valibot. */
export const problemOf = (base: string, issue: Issue): Problem => ({
  path: pathOf(base, issue),
  code: codeOf(issue),
  found: shorten(issue.received),
  leftOut: true,
});

/**
 * Reads a dataset from what `JSON.parse` or a page's script gave. A wrong record is left out and reported, the rest
 * stays.
 * @throws {DatasetError} `schema` or `version` when nothing can be used
 */
export function parse(input: unknown): Parsed {
  const read = runToEnd(readSteps(input));
  return { dataset: read.dataset, problems: [...read.problems, ...runToEnd(danglingSteps(read))] };
}

/**
 * Returns the first part of `parse`, in steps: all but the references.
 * @param isConsumed true for an input without another holder: each record is removed from it once it is read, so that a
 *   long list does not stay in memory twice
 */
export function* readSteps(input: unknown, isConsumed = false): Resumable<ParsedRecords> {
  try {
    return yield* recordSteps(input, isConsumed);
  } catch (error) {
    // An object of the page's may throw from a getter.
    throw error instanceof DatasetError ? error : new DatasetError('schema', String(error), { cause: error });
  }
}

/** Returns the result of reading a record, or the error that one of its getters has thrown. */
function readRecord(name: CollectionName, list: readonly unknown[], index: number) {
  try {
    return safeParse(collections[name], list[index], { abortEarly: true });
  } catch (error) {
    return error instanceof Error ? error : new TypeError(String(error));
  }
}

/** Keeps the records that are right. */
export interface RecordKeeper<Each extends Identified = Identified> {
  has(id: string): boolean;
  /** @param place where the record stood in the input, such as `projects[3]` */
  keep(record: Each, place: string): void;
}

/**
 * Reads one record of a list. A wrong record is left out and reported.
 * @param place position in the input, where that is another one than in the list
 */
export function keepRecord(
  name: CollectionName,
  list: readonly unknown[],
  index: number,
  { has, keep }: RecordKeeper,
  problems: Problem[],
  place = index,
): void {
  const base = `${name}[${place}]`;
  const result = readRecord(name, list, index);
  if (result instanceof Error)
    problems.push({ path: base, code: 'type', found: shorten(String(result)), leftOut: true });
  else if (!result.success) problems.push(problemOf(base, result.issues[0]));
  else if (has(result.output.id))
    problems.push({ path: `${base}.id`, code: 'duplicate', found: shorten(result.output.id), leftOut: true });
  else keep(result.output, base);
}

/** Parts of the envelope that a page can do without. */
const dispensable: ReadonlySet<unknown> = new Set(['title', 'description']);

/** Returns the envelope without parts that are wrong and that a page can do without: these are told. */
function readEnvelope(input: Record<string, unknown>, problems: Problem[]) {
  let left = input;
  for (;;) {
    const envelope = safeParse(Envelope, left, { abortEarly: true });
    const issue = envelope.issues?.[0];
    const key = issue?.path?.[0]?.key;
    if (!issue || !dispensable.has(key) || problems.length >= dispensable.size) return envelope;
    problems.push({ ...problemOf('', issue), path: pathOf('', issue).slice(1), leftOut: false });
    left = { ...left, [key as string]: undefined };
  }
}

function* recordSteps(input: unknown, isConsumed: boolean): Resumable<ParsedRecords> {
  if (!isObject(input))
    throw new DatasetError('schema', 'A dataset is an object with lists, such as "projects".');
  const told: Problem[] = [];
  const envelope = readEnvelope(input, told);
  const version = input['schemaVersion'];
  if (typeof version === 'string' && Number.parseInt(version, 10) > schemaMajor)
    throw new DatasetError('version', `Version ${shorten(version)} is newer than ${schemaMajor}.x.`);
  if (!envelope.success) {
    const issue = envelope.issues[0];
    throw new DatasetError('schema', `${pathOf('', issue).slice(1)}: ${issue.message}`);
  }

  const problems: Problem[] = told;
  const lists: RecordLists = {
    sources: [],
    organisations: [],
    networks: [],
    themes: [],
    sectors: [],
    programmes: [],
    facets: [],
    projects: [],
  };
  const places = new Map<object, string>();
  let found = false;
  for (const name of Object.keys(lists) as CollectionName[]) {
    const list = input[name];
    if (list === undefined || list === null) continue;
    if (!Array.isArray(list)) {
      problems.push({ path: name, code: 'type', found: typeof list, leftOut: true });
      continue;
    }
    found = true;
    const seen = new Set<string>();
    const keeper: RecordKeeper = {
      has: (id) => seen.has(id),
      keep(record, place) {
        seen.add(record.id);
        lists[name].push(record);
        places.set(record, place);
      },
    };
    for (let index = 0; index < list.length; index++) {
      if (index % 16 === 0) yield index / list.length;
      keepRecord(name, list, index, keeper, problems);
      if (isConsumed) list[index] = undefined;
    }
  }
  if (!found) throw new DatasetError('schema', 'There is no list of projects or networks.');
  return { dataset: { ...envelope.output, ...lists } as unknown as Dataset, problems, places };
}
