import { languages, type Locale } from '../dataset/languages.js';
import type { Subject } from '../dataset/split.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { schemaMajor } from '../dataset/version.js';
import { PartedDataset, whole, type PartSource } from './parts.js';

/** The files of the bundled dataset beside the script. */
export interface BundledFiles {
  /** True if there is a part for the language. */
  has(locale: Locale): boolean;
  /** Returns the name of the part for a language and a subject. */
  partFor(locale: Locale, subject: Subject | undefined): string;
  /**
   * Requests a part, a language or `''` for the whole dataset, or returns the response of a request that has been
   * sent already.
   */
  request(part: string): Promise<Response>;
  /** Returns the SHA-256 digest of a part. */
  integrityOf(part: string): string | undefined;
}

/** Maximum times until the response, and from there until its end: a page does without the file then. */
const [maxWaitMs, maxReadMs] = [10_000, 30_000];

async function readJson(request: Promise<Response>, integrity: () => string | undefined): Promise<unknown> {
  const response = await within(maxWaitMs, request);
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}.`);
  const bytes = await within(maxReadMs, response.arrayBuffer());
  // Outside secure contexts, the request had the digest.
  if (isSecureContext) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    if (`sha256-${btoa(String.fromCharCode(...digest))}` !== integrity())
      throw new Error(`${response.url} differs from the published file.`);
  }
  return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
}

/** Rejects if the promise takes longer. */
function within<T>(limitMs: number, promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => (timer = setTimeout(reject, limitMs)));
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

let offered: BundledFiles | undefined;

/** Tells where the bundled dataset lies beside the script. */
export function offerBundled(files: BundledFiles): void {
  offered ??= files;
}

const source: PartSource<Dataset> = {
  partFor(locale, subject) {
    if (!offered) return whole;
    // A text that a language lacks falls back to French first, which the French part has.
    return offered.partFor(offered.has(locale) ? locale : languages[0], subject);
  },
  /** Loads a part from beside the script, or, if that fails, the whole dataset from a chunk of code. */
  async load(part) {
    if (offered) {
      try {
        const { request, integrityOf } = offered;
        return [trusted(await readJson(request(part), () => integrityOf(part))), part];
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
