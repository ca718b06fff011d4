/// <reference types="node" />
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse, type Parsed } from '../dataset/reading/parse.js';
import { decodeJson } from '../engine/fetch-json.js';

export interface DatasetFile extends Parsed {
  /** Digest of the file. */
  readonly version: string;
}

/** @throws {DatasetError} when the file holds no dataset */
export function readDatasetFile(file: string): DatasetFile {
  const bytes = readFileSync(file);
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  return { ...parse(decodeJson(file, bytes)), version };
}
