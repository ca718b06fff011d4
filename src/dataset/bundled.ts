import { fetchJson } from './fetch-json.js';
import type { Parsed } from './parse.js';
import type { Dataset } from './schema.js';
import { schemaMajor } from './version.js';

let offered: { address: string; response?: Promise<Response> | undefined } | undefined;

/** Says where the bundled dataset lies beside the script, and hands over the answer if it was asked for already. */
export function offerBundled(address: string, response?: Promise<Response>): void {
  offered ??= { address, response };
}

/** The bundled dataset: from beside the script where there is one, else (or when that fails) from a chunk of code. */
export async function loadBundled(signal?: AbortSignal): Promise<Parsed> {
  if (offered) {
    const { address, response } = offered;
    // An answer can be read once; a retry asks again.
    offered = { address };
    try {
      return trusted(await fetchJson(address, { ...(signal && { signal }), ...(response && { response }) }));
    } catch (error) {
      if (signal?.aborted) throw error;
    }
  }
  return trusted((await import('./snapshot.js')).default);
}

/** The build has parsed it record by record, so a page needn't; but something else may lie at its address. */
function trusted(input: unknown): Parsed {
  const dataset = input as Dataset | null;
  if (!dataset?.schemaVersion?.startsWith(`${schemaMajor}.`)) throw new TypeError('Not the bundled dataset.');
  return { dataset, problems: [] };
}
