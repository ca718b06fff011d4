/** Tables of the files beside the script, inserted by scripts/lib/script-tag-build.ts before the code of the entry. */

/** A chunk: its name, the digest of its file, and the places of its imports in the list of all chunks. */
export type ChunkRow = readonly [name: string, digest: string, ...imports: number[]];

/** Values that a chunk exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

export interface Files {
  /** The chunks that a first paint may need. */
  readonly chunks: readonly ChunkRow[];
  /** Files with several chunks, and the places of these in the list. */
  readonly packs: readonly ChunkRow[];
  /** Digest of the file that lists the other chunks. */
  readonly late: string;
  /** Digests of the bundled dataset (`''`) and of its parts. */
  readonly data: Readonly<Record<string, string>>;
  /** Loads a chunk: every `import()` of the built code calls it. */
  load?: (name: string) => Promise<Exports>;
  /** Returns the digest of a worker's script. */
  integrityOf?: (file: string) => string;
}

declare global {
  const FOREM: Files;
}
