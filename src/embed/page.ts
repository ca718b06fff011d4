/** State that the copies of the script on a page share. */

/** A file relative to the script, its digest, and the indexes of its imports in the list. */
type BuiltFile = readonly [file: string, integrity: string, ...imports: number[]];

/** Files beside the script. The build inserts the list before the code. */
declare const FOREM_FILES: readonly BuiltFile[];
/** Version of the package, inserted by the build. */
declare const FOREM_VERSION: string;

interface Page {
  readonly version: string;
  /** Files of all copies, by absolute address. */
  readonly files: Map<string, { readonly integrity: string; readonly imports: readonly string[] }>;
  /** Replaces `import()` in the chunks: see `verifiedImports` in scripts/lib/script-tag-build.ts. */
  load?: (address: string) => Promise<unknown>;
}

const key = Symbol.for('forem-widgets');
const place = globalThis as { [key]?: Page };

export const newPage = (): Page => ({ version: FOREM_VERSION, files: new Map() });

/**
 * Returns the shared state, and whether this copy is the first. Of two versions the first one works, and the console
 * shows a warning.
 * @param address address of this copy
 */
export function claimPage(address: string): { page: Page; isFirst: boolean } {
  const first = place[key];
  if (first && first.version !== FOREM_VERSION)
    console.warn(
      `forem-widgets: version ${first.version} came first and stays; version ${FOREM_VERSION} from ${address} does nothing.`,
    );
  const page = (place[key] ??= newPage());
  return { page, isFirst: !first };
}

/** Adds the files beside a copy of the script to the shared list of digests. */
export function addFiles({ files }: Page, address: string): void {
  const absolute = ([file]: BuiltFile): string => new URL(file, address).href;
  for (const file of FOREM_FILES) {
    const [, integrity, ...imports] = file;
    files.set(absolute(file), { integrity, imports: imports.map((place) => absolute(FOREM_FILES[place]!)) });
  }
}
