/// <reference types="node" />
import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { DatasetError } from '../dataset/errors.js';
import { parse, type Parsed } from '../dataset/reading/parse.js';
import { decodeJson } from '../engine/fetch-json.js';
import { parseInPieces } from './json-pieces.js';

export interface DatasetFile extends Parsed {
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

function readJson(file: string, digest: Hash): unknown {
  if (statSync(file).size < maxStringBytes) {
    const bytes = readFileSync(file);
    digest.update(bytes);
    return decodeJson(file, bytes);
  }
  try {
    return parseInPieces(chunksOf(file, digest));
  } catch (error) {
    throw new DatasetError('json', `${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws {DatasetError} when the file holds no dataset */
export function readDatasetFile(file: string): DatasetFile {
  const digest = createHash('sha256');
  const parsed = parse(readJson(file, digest));
  return { ...parsed, version: digest.digest('hex').slice(0, 16) };
}
