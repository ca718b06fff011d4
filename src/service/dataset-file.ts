/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

function readJson(file: string, bytes: Buffer): unknown {
  if (bytes.length < maxStringBytes) return decodeJson(file, bytes);
  try {
    return parseInPieces(bytes);
  } catch (error) {
    throw new DatasetError('json', `${file}: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws {DatasetError} when the file holds no dataset */
export function readDatasetFile(file: string): DatasetFile {
  const bytes = readFileSync(file);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { ...parse(readJson(file, bytes)), version };
}
