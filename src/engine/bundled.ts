import { fetchJson } from './fetch-json.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { schemaMajor } from '../dataset/version.js';

let offered: { address: string; response?: Promise<Response> | undefined } | undefined;

/** Says where the bundled dataset lies beside the script, and hands over the answer if it was asked for already. */
export function offerBundled(address: string, response?: Promise<Response>): void {
  offered ??= { address, response };
}

let loaded: Promise<Dataset> | undefined;

/**
 * The bundled dataset, for elements without data of their own and for data that uses ids of it.
 * @param fresh whether to ask for it anew
 */
export function loadBundled(fresh = false): Promise<Dataset> {
  if (fresh) loaded = undefined;
  if (!loaded) {
    loaded = load();
    loaded.catch(() => (loaded = undefined));
  }
  return loaded;
}

/** From beside the script where there is one, else (or when that fails) from a chunk of code. */
async function load(): Promise<Dataset> {
  if (offered) {
    const { address, response } = offered;
    // An answer can be read once; a retry asks again.
    offered = { address };
    try {
      return trusted(await fetchJson(address, response && { response }));
    } catch {
      // The chunk has the same.
    }
  }
  return trusted((await import('./snapshot.js')).default);
}

/** The build has parsed it record by record, so a page needn't; but something else may lie at its address. */
function trusted(input: unknown): Dataset {
  const dataset = input as Dataset | null;
  if (!dataset?.schemaVersion?.startsWith(`${schemaMajor}.`)) throw new TypeError('Not the bundled dataset.');
  return dataset;
}
