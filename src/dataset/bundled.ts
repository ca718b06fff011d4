import { fetchJson } from './fetch-json.js';

let offered: { address: string; response?: Promise<Response> | undefined } | undefined;

/** Says where the bundled dataset lies beside the script, and hands over the answer if it was asked for already. */
export function offerBundled(address: string, response?: Promise<Response>): void {
  offered ??= { address, response };
}

/** The bundled dataset: from beside the script where there is one, else (or when that fails) from a chunk of code. */
export async function loadBundled(signal?: AbortSignal): Promise<unknown> {
  if (offered) {
    const { address, response } = offered;
    // An answer can be read once; a retry asks again.
    offered = { address };
    try {
      return await fetchJson(address, { ...(signal && { signal }), ...(response && { response }) });
    } catch (error) {
      if (signal?.aborted) throw error;
    }
  }
  return (await import('./snapshot.js')).default;
}
