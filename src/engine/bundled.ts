import { languages, type Locale } from '../dataset/languages.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { schemaMajor } from '../dataset/version.js';
import { fetchJson } from './fetch-json.js';
import { PartedDataset, whole, type PartSource } from './parts.js';

/** The files of the bundled dataset beside the script. */
export interface BundledFiles {
  /** True if there is a part for the language. */
  has(locale: Locale): boolean;
  /** Address of a part: a language, or `''` for the whole dataset. */
  address(part: string): string;
  /** Requests a part, or returns the response of a request that has been sent already. */
  request(part: string): Promise<Response>;
}

let offered: BundledFiles | undefined;

/** Tells where the bundled dataset lies beside the script. */
export function offerBundled(files: BundledFiles): void {
  offered ??= files;
}

const source: PartSource<Dataset> = {
  partFor(locale) {
    if (!offered) return whole;
    // A text that a language lacks falls back to French first, which the French part has.
    return offered.has(locale) ? locale : languages[0];
  },
  /** Loads a part from beside the script, or, if that fails, the whole dataset from a chunk of code. */
  async load(part) {
    if (offered) {
      try {
        const response = offered.request(part);
        return [trusted(await fetchJson(offered.address(part), { response })), part];
      } catch {
        // The chunk holds the same data.
      }
    }
    return [trusted((await import('./snapshot.js')).default), whole];
  },
};

let parts = new PartedDataset(source);

/**
 * Returns the bundled dataset in the parts that are needed.
 * @param fresh whether to request them anew
 */
export function bundledParts(fresh = false): PartedDataset<Dataset> {
  if (fresh) parts = new PartedDataset(source);
  return parts;
}

/** Loads the whole bundled dataset, for data that uses ids of it. */
export const loadBundled = (): Promise<Dataset> => parts.complete();

/** The build has parsed the dataset record by record, but another file may lie at its address. */
function trusted(input: unknown): Dataset {
  const dataset = input as Dataset | null;
  if (!dataset?.schemaVersion?.startsWith(`${schemaMajor}.`)) throw new TypeError('Not the bundled dataset.');
  return dataset;
}
