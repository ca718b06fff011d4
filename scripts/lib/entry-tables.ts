/** Tables of the entry of the script-tag build: see src/embed/files.ts. */
import { readFileSync } from 'node:fs';
import type { EntryFiles } from '../../src/embed/files.js';
import { coreFiles, entryFiles, letters, packs, viewLetter } from './chunk-files.js';
import { digestsOf, type FileRow } from './file-table.js';

const lettersOf = (chunks: readonly string[]): string => chunks.map((each) => letters[each] ?? '').join('');

/** Returns a table for the entry. */
export const earlyTable = (files: readonly FileRow[]): Pick<EntryFiles, 'digests' | 'files'> => ({
  files: Object.fromEntries(
    files.map(([, name, ...others]) => [
      name.replace('+', ''),
      lettersOf(name.startsWith('+') ? others : [name]),
    ]),
  ),
  digests: digestsOf(files),
});

/** Returns the attributes for which `arrive.ts` loads code, in its order. */
function lateAttributes(): string[] {
  const code = readFileSync('src/embed/arrive.ts', 'utf8');
  const names = [...code.matchAll(/\bhas\('([\w-]+)'\)/g)].map(([, name]) => name!);
  if (!names.length) throw new Error('arrive.ts asks for attributes in another way now.');
  return [...new Set(names)];
}

/** Returns what elements and attributes need: see src/embed/files.ts. */
export function needsOf(
  elements: ReadonlyMap<string, string>,
  viewed: ReadonlySet<string>,
  importsOf: (chunk: string) => readonly string[],
): Pick<EntryFiles, 'attributes' | 'elements'> {
  const generated = readFileSync('src/embed/generated/first-parts.ts', 'utf8');
  const firstParts = new Map(
    [...generated.matchAll(/'([\w-]+)': '([\w-]+)'/g)].map(([, name, part]) => [name!, part!]),
  );
  /** Chunks that come without the table of the file `late`. */
  const isEarly = (chunk: string): boolean =>
    chunk in letters || coreFiles.includes(chunk) || entryFiles.some((name) => packs[name]?.includes(chunk));
  const withImports = (chunk: string): string[] => [chunk, ...importsOf(chunk).flatMap(withImports)];
  const needs = (name: string, chunk: string): string => {
    const part = elements.get(firstParts.get(name) ?? '');
    const chunks = [chunk, ...(part ? [part] : [])].flatMap(withImports);
    if (!chunks.every(isEarly)) chunks.push('late');
    const views = viewed.has(name) ? viewLetter : '';
    return lettersOf(Object.keys(letters).filter((each) => chunks.includes(each))) + views;
  };
  return {
    elements: Object.fromEntries([...elements].map(([name, chunk]) => [name, needs(name, chunk)])),
    attributes: lateAttributes().join(' '),
  };
}

/** Returns code for an object, with quotes only where names need them. */
export const codeOf = (tables: object): string => JSON.stringify(tables).replace(/"(\w+)":/g, '$1:');
