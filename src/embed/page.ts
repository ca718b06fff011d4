/** What the copies of our script on a page know of each other. */

/** A file, relative to the script; its digest as the build left it, and the places in the list of what it imports. */
type BuiltFile = readonly [file: string, integrity: string, ...imports: number[]];

/** The build writes it before the script's own text: the files beside it. */
declare const FOREM_FILES: readonly BuiltFile[];
/** The version of the package, put in by the build. */
declare const FOREM_VERSION: string;

interface Page {
  readonly version: string;
  /** By absolute address, of all copies. */
  readonly files: Map<string, { readonly integrity: string; readonly imports: readonly string[] }>;
  /** What `import()` is in our chunks: see `verifiedImports` in scripts/lib/script-tag-build.ts. */
  load?: (address: string) => Promise<unknown>;
}

const key = Symbol.for('forem-widgets');
const place = globalThis as { [key]?: Page };

export const newPage = (): Page => ({ version: FOREM_VERSION, files: new Map() });

/**
 * The page's record, and whether this copy came first. Of two versions the first one works, and the page is told.
 * @param address where this copy comes from
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

/** Adds the files beside a copy of the script to what the page can check. */
export function addFiles({ files }: Page, address: string): void {
  const absolute = ([file]: BuiltFile): string => new URL(file, address).href;
  for (const file of FOREM_FILES) {
    const [, integrity, ...imports] = file;
    files.set(absolute(file), { integrity, imports: imports.map((place) => absolute(FOREM_FILES[place]!)) });
  }
}
