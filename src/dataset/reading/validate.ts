/**
 * Lists all problems of a dataset, for its editors. `parse`, for pages, stops at the first problem of a record, since
 * the record is left out anyway.
 */
import * as v from 'valibot';
import { DatasetError } from '../errors.js';
import { problemOf } from './parse.js';
import { shorten, type Problem } from './problem.js';
import { danglingSteps } from './references.js';
import { collections, Envelope, type CollectionName, type Dataset } from './schema.js';
import { runToEnd } from '../../scheduling/resumable.js';
import { schemaMajor } from '../version.js';
import { isObject } from '../is-object.js';

export interface Validation {
  readonly problems: readonly Problem[];
  /** Paths of fields that the schema doesn't know: pages ignore them, but they may be mistakes. */
  readonly ignored: readonly string[];
}

/** The references of a wrong record, as far as they can be read; its other problems are reported already. */
const Reference = v.fallback(v.nullish(v.string()), undefined);
const References = v.fallback(v.nullish(v.array(v.fallback(v.string(), ''))), undefined);
const Numbered = v.fallback(v.nullish(v.array(v.object({ number: v.fallback(v.string(), '') }))), undefined);
const Participant = v.fallback(v.nullish(v.looseObject({ organisation: Reference })), undefined);
const Mandate = v.fallback(v.nullish(v.looseObject({ holders: References })), undefined);
// Loose, since any part may name sources.
const Referring = v.looseObject({
  id: v.fallback(v.string(), ''),
  programme: Reference,
  axis: Reference,
  objective: Reference,
  axes: Numbered,
  objectives: Numbered,
  broader: Reference,
  themes: References,
  sectors: References,
  networks: References,
  parent: Reference,
  lead: Participant,
  beneficiary: Participant,
  partners: v.fallback(
    v.nullish(
      v.object({
        members: v.fallback(
          v.nullish(v.array(v.fallback(v.looseObject({ organisation: Reference }), {}))),
          undefined,
        ),
      }),
    ),
    undefined,
  ),
  mandate: Mandate,
  belgianSeat: Mandate,
  fields: v.fallback(v.nullish(v.record(v.string(), References)), undefined),
  values: v.fallback(v.nullish(v.array(v.object({ id: v.fallback(v.string(), '') }))), undefined),
});

/** Returns the paths of the fields that reading has dropped. */
function lostIn(input: unknown, output: unknown, path: string): string[] {
  if (Array.isArray(input) && Array.isArray(output))
    return input.flatMap((each, i) => lostIn(each, output[i], `${path}[${i}]`));
  if (!isObject(input) || !isObject(output)) return [];
  return Object.keys(input).flatMap((key) =>
    Object.hasOwn(output, key) ? lostIn(input[key], output[key], `${path}.${key}`) : [`${path}.${key}`],
  );
}

/** @throws {DatasetError} `schema` or `version` when there is nothing to look at */
export function validate(input: unknown): Validation {
  if (!isObject(input) || Array.isArray(input))
    throw new DatasetError('schema', 'A dataset is an object with lists, such as "projects".');
  const version = input['schemaVersion'];
  if (typeof version === 'string' && Number.parseInt(version, 10) > schemaMajor)
    throw new DatasetError('version', `Version ${shorten(version)} is newer than ${schemaMajor}.x.`);
  const names = Object.keys(collections) as CollectionName[];
  if (!names.some((name) => Array.isArray(input[name])))
    throw new DatasetError('schema', 'There is no list of projects or networks.');
  const problems = (v.safeParse(Envelope, input).issues ?? []).map((issue) => ({
    ...problemOf('', issue),
    path: problemOf('', issue).path.slice(1),
  }));
  const ignored = Object.keys(input).filter(
    (key) => key !== '$schema' && !(key in collections) && !(key in Envelope.entries),
  );
  const lists = {} as Record<CollectionName, object[]>;
  const places = new Map<object, string>();
  for (const name of names) {
    const list = input[name];
    lists[name] = [];
    if (!Array.isArray(list)) {
      if (list !== undefined && list !== null)
        problems.push({ path: name, code: 'type', found: typeof list, leftOut: true });
      continue;
    }
    const seen = new Set<unknown>();
    list.forEach((record: unknown, index) => {
      const base = `${name}[${index}]`;
      const result = v.safeParse(collections[name], record);
      // One by one: a record may have more problems than a call may have arguments.
      if (result.success) for (const path of lostIn(record, result.output, base)) ignored.push(path);
      for (const issue of result.issues ?? []) problems.push(problemOf(base, issue));
      const soft = v.safeParse(Referring, record);
      if (!soft.success) return;
      const { id } = soft.output;
      if (id && seen.has(id))
        problems.push({ path: `${base}.id`, code: 'duplicate', found: shorten(id), leftOut: true });
      seen.add(id);
      lists[name].push(soft.output);
      places.set(soft.output, base);
    });
  }
  for (const problem of runToEnd(danglingSteps({ dataset: lists as unknown as Dataset, places })))
    problems.push(problem);
  return { problems, ignored };
}
