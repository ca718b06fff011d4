/** Tables of the entry of the script-tag build: see src/embed/files.ts. */
import { readFileSync } from 'node:fs';
import type { EarlyFiles, EntryFiles } from '../../src/embed/files.js';
import { attributeChunks, entryFiles, letters, moreMessages, packs, viewLetter } from './chunk-files.js';
import { digestsOf, type FileRow } from './file-table.js';

const lettersOf = (chunks: readonly string[]): string => chunks.map((each) => letters[each] ?? '').join('');

/** Returns a table for the entry. */
export const earlyTable = (files: readonly FileRow[]): EarlyFiles => ({
  files: Object.fromEntries(
    files.map(([, name, ...others]) => [
      name.replace('+', ''),
      lettersOf(name.startsWith('+') ? others : [name]),
    ]),
  ),
  digests: digestsOf(files),
});

/** Returns what elements and attributes need: see src/embed/files.ts. */
export function needsOf(
  elements: ReadonlyMap<string, string>,
  viewed: ReadonlySet<string>,
  importsOf: (chunk: string) => readonly string[],
): Pick<EntryFiles, 'attributes' | 'elements'> {
  const generated = readFileSync('src/embed/generated/first-parts.ts', 'utf8');
  const more = /\^\(\?:(.+)\)\$/.exec(generated)![1]!.split('|');
  const firstParts = new Map(
    [...generated.matchAll(/'([\w-]+)': '([\w-]+)'/g)].map(([, name, part]) => [name!, part!]),
  );
  const inPacks = Object.entries(packs).flatMap(([name, chunks]) =>
    entryFiles.includes(name) ? chunks : [],
  );
  const withImports = (chunk: string): string[] => [chunk, ...importsOf(chunk).flatMap(withImports)];
  const needs = (name: string, chunk: string): string => {
    const part = elements.get(firstParts.get(name) ?? '');
    const chunks = [chunk, ...(part ? [part] : [])].flatMap(withImports);
    if (chunks.some((each) => !letters[each] && !inPacks.includes(each))) chunks.push('late');
    const views = viewed.has(name) ? viewLetter : '';
    const its = lettersOf(Object.keys(letters).filter((each) => chunks.includes(each))) + views;
    return more.includes(name) ? its + moreMessages : its;
  };
  return {
    elements: Object.fromEntries([...elements].map(([name, chunk]) => [name, needs(name, chunk)])),
    attributes: Object.fromEntries(
      Object.entries(attributeChunks).map(([name, [chunk, only]]) => {
        const its = lettersOf([chunk, 'late']) + moreMessages;
        return [name, only ? [its, letters[only]] : [its]];
      }),
    ),
  };
}

/** Returns code for an object, with quotes only where names need them. */
export const codeOf = (tables: object): string => JSON.stringify(tables).replace(/"(\w+)":/g, '$1:');
