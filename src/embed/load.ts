import type { Chunk, EntryFiles, Exports, FileContent, FileTable, ImportFile } from './files.js';

/** Returns the promise of a key, or makes one, which is not kept if it fails: the next request tries again. */
function once<T>(promises: Map<string, Promise<T>>, key: string, make: () => Promise<T>): Promise<T> {
  let promise = promises.get(key);
  if (!promise) {
    promises.set(key, (promise = make()));
    promise.catch(() => promises.delete(key));
  }
  return promise;
}

const digestLength = 43;

/**
 * Gives the tables a `load` that runs published code only, and requests a chunk and all its imports in one step.
 * @param files the tables of the entry
 * @param core the exports of the core, which has run
 * @param table rows of the files of first paints
 * @param importFile requests a file by its name
 * @param sent files that the entry has requested
 */
export function addLoad(
  files: EntryFiles,
  core: Exports,
  table: FileTable,
  importFile: ImportFile,
  sent: ReadonlyMap<string, Promise<FileContent>>,
): void {
  const rows = new Map<string, readonly [digest: string, ...names: string[]]>();
  const requested = new Map<string, Promise<Chunk>>();
  const loaded = new Map([['core', Promise.resolve(core)]]);
  /** Chunks that are requested at the end of the task, since a file may hold several of them. */
  const pending = new Set<string>();

  const addRows = ({ names, digests }: FileTable): void =>
    names.split(';').forEach((row, i) => {
      const [name, ...others] = row.split(' ');
      rows.set(name!, [digests.slice(i * digestLength, (i + 1) * digestLength), ...others]);
    });

  /** Requests a file, and adds the digests for which it vouches. */
  async function request(name: string, chunkCount: number): Promise<FileContent> {
    const content = await importFile(name.replace('+', ''), rows.get(name)?.[0]);
    const further = content[chunkCount] as FileTable | undefined;
    if (further) addRows(further);
    return content;
  }

  function requestFile(name: string, chunks: readonly string[]): void {
    const file = request(name, chunks.length);
    chunks.forEach((each, i) => {
      pending.delete(each);
      void once(requested, each, () => file.then((content) => content[i] as Chunk));
    });
  }

  function requestPending(): void {
    for (const [name, [, ...chunks]] of rows)
      if (name.startsWith('+') && chunks.every((each) => pending.has(each))) requestFile(name, chunks);
    for (const each of pending) requestFile(each, [each]);
  }

  const exportsOf = (name: string): Promise<Exports> =>
    once(loaded, name, async () => {
      if (!rows.has(name)) await request('late', 0);
      if (!requested.has(name)) pending.add(name);
      const [, ...imports] = rows.get(name)!;
      const code = Promise.resolve()
        .then(requestPending)
        .then(() => requested.get(name)!);
      const [chunk, ...given] = await Promise.all([code, ...imports.map(exportsOf)]);
      return chunk(files, ...given);
    });

  addRows(table);
  // The core knows neither `late` nor views.
  for (const name of sent.keys()) {
    const pack = rows.get(`+${name}`);
    if (pack) requestFile(`+${name}`, pack.slice(1));
    else if (rows.has(name)) requestFile(name, [name]);
  }
  files.integrityOf = (name) => {
    const digest = rows.get(name)?.[0];
    return digest && `sha256-${digest}=`;
  };
  files.load = async (name, key) => {
    const exports = await exportsOf(name);
    return key === undefined ? exports : exports[key];
  };
}
