/** Tables of the files of the script-tag build: see src/embed/files.ts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileTable } from '../../src/embed/files.js';

/** SHA-256 is as safe here as longer digests, and no compression makes random characters smaller. */
export const digest = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('base64').replace('=', '');

/** First characters of a digest, for names of files. */
export const hashOf = (digest: string): string => digest.slice(0, 8).replace(/\W/g, '_');

export type FileRow = readonly [digest: string, name: string, ...others: string[]];

export const rowsOf = (rows: readonly FileRow[]): string =>
  rows.map(([, ...names]) => names.join(' ')).join(';');

export const digestsOf = (rows: readonly FileRow[]): string => rows.map(([digest]) => digest).join('');

export const tableOf = (rows: readonly FileRow[]): FileTable => ({
  names: rowsOf(rows),
  digests: digestsOf(rows),
});

/** Returns the rows of the elements in the built module of their loaders. */
export const elementRows = (code: string): string =>
  [
    ...code.matchAll(
      /forem-([\w-]+)["'`]\s*:\s*\(\)\s*=>\s*FOREM\.load\(["'`]([\w-]+)["'`](?:,\s*(?:(\d+)|["'`]\w+["'`]))?\)/g,
    ),
  ]
    .map(([, name, chunk, place = '']) => `${name} ${chunk} ${place}`.trimEnd())
    .join(';');

/** Returns the rows of the bundled dataset and of its parts in a folder. */
export const dataRows = (folder: string): FileRow[] =>
  readdirSync(folder).flatMap((file) => {
    const [, part] = /^partnerships(\.?.*)\.json$/.exec(file) ?? [];
    return part === undefined || part === '.schema'
      ? []
      : [[digest(readFileSync(join(folder, file))), part || '.']];
  });

/** Returns the language of a row of data, or an empty text for the whole dataset. */
export const languageOf = ([, part]: FileRow): string =>
  /^\.(.*?)(?:-(?:networks|projects))?$/.exec(part)![1]!;
