/// <reference types="node" />
import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { DatasetError } from '../dataset/errors.js';
import { isObject } from '../dataset/is-object.js';
import { keepRecord, readSteps, type Problem, type RecordKeeper } from '../dataset/reading/parse.js';
import { danglingSteps } from '../dataset/reading/references.js';
import type { Dataset, Project } from '../dataset/reading/schema.js';
import { decodeJson } from '../engine/fetch-json.js';
import { runToEnd } from '../scheduling/resumable.js';
import { parseInPieces } from './json-pieces.js';
import { PackedProjects } from './packed-projects.js';

export interface DatasetFile {
  readonly dataset: Dataset;
  readonly problemCount: number;
  /** Digest of the file. */
  readonly version: string;
}

/** A longer file is read in pieces: it may be longer than a string can be. */
const maxStringBytes = 100_000_000;
const chunkBytes = 16_000_000;

function* chunksOf(file: string, digest: Hash): Generator<Buffer, void, undefined> {
  const opened = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(chunkBytes);
    for (let size; (size = readSync(opened, chunk)) > 0;) {
      const bytes = chunk.subarray(0, size);
      digest.update(bytes);
      yield bytes;
    }
  } finally {
    closeSync(opened);
  }
}

/** @returns the JSON without the projects, of which `take` gets each piece */
function readJson(file: string, digest: Hash, take: (projects: readonly unknown[]) => void): unknown {
  if (statSync(file).size < maxStringBytes) {
    const bytes = readFileSync(file);
    digest.update(bytes);
    const json = decodeJson(file, bytes);
    if (!isObject(json) || !Array.isArray(json['projects'])) return json;
    take(json['projects']);
    return { ...json, projects: [] };
  }
  try {
    return parseInPieces(chunksOf(file, digest), { projects: take });
  } catch (error) {
    throw new DatasetError('json', `${file}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * Reads a dataset. Its projects are JSON, and each is parsed when it is read.
 * @throws {DatasetError} when the file holds none
 */
export function readDatasetFile(file: string): DatasetFile {
  const digest = createHash('sha256');
  const packed = new PackedProjects();
  const problems: Problem[] = [];
  const keeper: RecordKeeper<Project> = {
    has: (id) => packed.positionOf(id) !== undefined,
    keep: (project) => packed.add(project),
  };
  let size = 0;
  const rest = readJson(file, digest, (projects) => {
    for (let i = 0; i < projects.length; i++) keepRecord('projects', projects, i, keeper, problems, size++);
  });
  const read = runToEnd(readSteps(rest));
  const dataset: Dataset = { ...read.dataset, projects: packed.list };
  // All records are from this file, and the places of problems are not shown.
  const dangling = runToEnd(danglingSteps({ dataset, places: { get: () => file } }));
  return {
    dataset,
    problemCount: problems.length + read.problems.length + dangling.length,
    version: digest.digest('hex').slice(0, 16),
  };
}
