/** Tables of the files beside the script, inserted by scripts/lib/script-tag-build.ts. */

/** Values that a chunk exports, by name or by place. */
export type Exports = Readonly<Record<number | string, unknown>>;

/** Files with their digests, as text: it compresses better than lists. */
export interface FileTable {
  /**
   * Rows between semicolons: a chunk with the names of the chunks that it imports, a file of several chunks (`+list`)
   * with their names, or a part of the bundled dataset (`.fr-networks`, `.` for the whole).
   */
  readonly names: string;
  /**
   * Their SHA-256 digests in base64 without `=`, one after the other. The entry has those of the last rows, which have
   * none here.
   */
  readonly digests: string;
}

/** The table that ends each file with the core: what the entry does without. */
export interface CoreTable extends FileTable {
  /** Rows between semicolons: the chunk of each element, and the place of its module among the exports. */
  readonly modules: string;
  /** The languages that have parts of the bundled dataset, between spaces. */
  readonly languages: string;
}

/** Content of a file of chunks: their functions, and the digests of files that come after it. */
export type FileContent = readonly (Chunk | FileTable | PageViews | undefined)[];

/** Digests of the files with views of the whole page, by the name of the file. It ends the file `late`. */
export type PageViews = Readonly<Record<string, string>>;

/** A chunk as a function of the exports of its imports. */
export type Chunk = (files: EntryFiles, ...imports: readonly Exports[]) => Exports;

/** The table of the entry. Letters stand for chunks, since each page pays for this table. */
export interface EntryFiles {
  /** Files with the letters of their chunks, the largest first. Messages of a language have no letter. */
  readonly files: Readonly<Record<string, string>>;
  /** SHA-256 digests of the files in base64 without `=`, one after the other. */
  readonly digests: string;
  /** Names of elements, with the letters of the chunks that they need. */
  readonly elements: Readonly<Record<string, string>>;
  /** Names of attributes that need late code, between spaces. */
  readonly attributes: string;
  /** Loads a chunk, or one of its exports: every `import()` of the built code calls it. */
  load?: (name: string, key?: number | string) => Promise<unknown>;
  /** Returns the digest of a file, or `undefined` for an unknown one. */
  integrityOf?: (name: string) => string | undefined;
}

/** Requests a file of chunks, once unless it fails. The entry knows the digests of its own files. */
export type ImportFile = (name: string, digest?: string) => Promise<FileContent>;

/** An element that starts, as the entry has found it. */
export interface StartingElement {
  readonly element: Element;
  /** Its tag, or the one that is mounted in it. */
  readonly tag: string;
  /** Its name without prefix. */
  readonly name: string;
  /** The nearest `lang` around it. */
  readonly lang: string | null | undefined;
  /** Returns true if it has an attribute. */
  readonly has: (attribute: string) => boolean;
}

declare global {
  const FOREM: EntryFiles;
}
