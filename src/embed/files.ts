/** Tables of the files beside the script, inserted by scripts/lib/script-tag-build.ts before the code of the entry. */

/** Values that a chunk exports, by name or by place. */
export type Exports = Readonly<Record<string, unknown>>;

/** Files with their digests, as text: it compresses better than lists. */
export interface FileTable {
  /**
   * Rows between semicolons: a chunk with the names of the chunks that it imports, a file of several chunks (`+list`)
   * with their names, or a part of the bundled dataset (`.fr-networks`, `.` for the whole).
   */
  readonly names: string;
  /** Their SHA-256 digests in base64 without `=`, one after the other. */
  readonly digests: string;
}

/** Content of a file of chunks: their functions, and the digests of files that come after it. */
export type FileContent = readonly (Chunk | FileTable | undefined)[];

/** A chunk as a function of the exports of its imports. */
export type Chunk = (files: Files, ...imports: readonly Exports[]) => Exports;

export interface Files extends FileTable {
  /** Rows between semicolons: the name of an element, its chunk, and the place of its module among the exports. */
  readonly elements: string;
  /** The languages that have parts of the bundled dataset, between spaces. */
  readonly languages: string;
  /** Loads a chunk, or one of its exports: every `import()` of the built code calls it. */
  load?: (name: string, key?: number | string) => Promise<unknown>;
  /** Returns the digest of a file, or `undefined` for an unknown one. */
  integrityOf?: (name: string) => string | undefined;
}

declare global {
  const FOREM: Files;
}
