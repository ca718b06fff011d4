/** Reads a file that should hold a dataset. */
import { isObject } from '../dataset/is-object.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { editableLists } from './edit/schema.js';

/** @returns `undefined` for a file without JSON, or without lists of records */
export async function readDatasetFile(file: Blob): Promise<Dataset | undefined> {
  let content: unknown;
  try {
    content = JSON.parse(await file.text());
  } catch {
    return undefined;
  }
  if (!isObject(content) || !('projects' in content)) return undefined;
  const lists = editableLists.map((list) => (content as Readonly<Record<string, unknown>>)[list] ?? []);
  const isWhole = lists.every((records) => Array.isArray(records) && records.every(isObject));
  return isWhole ? (content as unknown as Dataset) : undefined;
}
