import { fetchJson } from './fetch-json.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { schemaMajor } from '../dataset/version.js';

let offered: { address: string; response?: Promise<Response> | undefined } | undefined;

/** Registers the address of the bundled dataset, and its response if it has been requested already. */
export function offerBundled(address: string, response?: Promise<Response>): void {
  offered ??= { address, response };
}

let loaded: Promise<Dataset> | undefined;

/**
 * The bundled dataset, for elements without data of their own and for data that uses ids of it.
 * @param fresh true to request it again
 */
export function loadBundled(fresh = false): Promise<Dataset> {
  if (fresh) loaded = undefined;
  if (!loaded) {
    loaded = load();
    loaded.catch(() => (loaded = undefined));
  }
  return loaded;
}

/** Loads the file beside the script; without one, or if that fails, the chunk that holds the same data. */
async function load(): Promise<Dataset> {
  if (offered) {
    const { address, response } = offered;
    // A response can be read only once; a retry sends another request.
    offered = { address };
    try {
      return trusted(await fetchJson(address, response && { response }));
    } catch {
      // The chunk below has the same data.
    }
  }
  return trusted((await import('./snapshot.js')).default);
}

/** Checks the version only: the build has parsed the data, but the address may hold something else by now. */
function trusted(input: unknown): Dataset {
  const dataset = input as Dataset | null;
  if (!dataset?.schemaVersion?.startsWith(`${schemaMajor}.`)) throw new TypeError('Not the bundled dataset.');
  return dataset;
}
