import { loadBundled } from './bundled.js';
import { DatasetError } from './errors.js';
import { fetchJson } from './fetch-json.js';
import type { Parsed } from './parse.js';

type State =
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready' } & Parsed)
  | { readonly state: 'error'; readonly error: DatasetError };

/** One dataset of the page: loaded once, however many elements show it. */
export class DatasetResource {
  #current: State = { state: 'loading' };
  #abort: AbortController | undefined;
  readonly #listeners = new Set<() => void>();

  constructor(
    private readonly load: (signal: AbortSignal) => Promise<Parsed>,
    private readonly forget?: () => void,
  ) {}

  get current(): State {
    return this.#current;
  }

  /** Starts loading with the first listener, and stops when the last one has gone. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#current.state === 'loading' && !this.#abort) void this.#start();
    return () => {
      this.#listeners.delete(listener);
      // An element that is moved leaves and comes back within one task.
      setTimeout(() => this.#listeners.size || this.#stop());
    };
  }

  /** Loads anew; what is shown stays until then, unless it was an error. */
  reload(): Promise<void> {
    this.#abort?.abort();
    if (this.#current.state === 'error') this.#set({ state: 'loading' });
    return this.#start();
  }

  async #start(): Promise<void> {
    const abort = (this.#abort = new AbortController());
    let next: State;
    try {
      next = { state: 'ready', ...(await this.load(abort.signal)) };
    } catch (error) {
      next = {
        state: 'error',
        error:
          error instanceof DatasetError
            ? error
            : new DatasetError('network', String(error), { cause: error }),
      };
    }
    if (abort.signal.aborted) return;
    this.#abort = undefined;
    this.#set(next);
  }

  #stop(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    // A failure is not kept: who comes next tries again.
    if (this.#current.state !== 'ready') {
      this.#current = { state: 'loading' };
      this.forget?.();
    }
  }

  #set(state: State): void {
    this.#current = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Reads data that isn't ours; the code for it comes while the data does. */
async function parsed(input: unknown): Promise<Parsed> {
  const [{ parse }, data] = await Promise.all([import('./parse.js'), input]);
  return parse(data);
}

const byAddress = new Map<string, DatasetResource>();
const byObject = new WeakMap<object, DatasetResource>();
let bundled: DatasetResource | undefined;

/**
 * The page's resource for an object, an address or, with neither, the bundled dataset.
 * @param src relative to the page, as every address in a page is
 */
export function resourceFor(src?: string | null, data?: unknown): DatasetResource {
  if (data !== undefined && data !== null) {
    // A primitive can't be a dataset, and can't be a key either.
    if (typeof data !== 'object') return new DatasetResource(() => parsed(data));
    let resource = byObject.get(data);
    if (!resource) byObject.set(data, (resource = new DatasetResource(() => parsed(data))));
    return resource;
  }
  if (!src) return (bundled ??= new DatasetResource(loadBundled));
  const address = URL.canParse(src, document.baseURI) ? new URL(src, document.baseURI).href : src;
  let resource = byAddress.get(address);
  if (!resource) {
    resource = new DatasetResource(
      (signal) => parsed(fetchJson(address, { signal })),
      () => byAddress.delete(address),
    );
    byAddress.set(address, resource);
  }
  return resource;
}
