import { bundledParts, loadBundled } from './bundled.js';
import { download, type Download } from './downloads.js';
import { DatasetError } from '../dataset/errors.js';
import { decodeJson } from './fetch-json.js';
import type { DatasetSource, Failure, ReadResult } from '../dataset/reading/read.js';
import type { Locale } from '../dataset/languages.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { lazyEngine } from './lazy-engine.js';
import type { Opened } from './opened.js';
import { partedAddress, type PartedAddress } from './parted-address.js';
import { PartedDataset, whole } from './parts.js';
import { createTimeSlicer } from '../scheduling/time-slices.js';

type State =
  | { readonly state: 'loading' }
  | ({ readonly state: 'ready' } & Loaded)
  | { readonly state: 'error'; readonly error: DatasetError };

export interface LoadOptions {
  /** Aborted when the dataset, loading or loaded, is no longer needed. */
  readonly signal: AbortSignal;
  /** True to request data again that the page has already. */
  readonly fresh: boolean;
  /** Language of the texts that are needed first; without it, the whole dataset is. */
  readonly locale?: Locale | undefined;
  /** Called now and then while long work is being done, with how much of it is done, from 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

type Loaded = Opened & {
  /** Present while the dataset may lack texts in other languages, and fine print. */
  readonly parts?: PartedDataset<Dataset>;
  /** True where a worker keeps the data. */
  readonly isCostly?: boolean;
};

/** One dataset of the page, loaded once for all elements that show it. */
export class DatasetResource {
  #current: State = { state: 'loading' };
  #isCostly = false;
  #loading: AbortController | undefined;
  /** Releases the resources of the shown dataset. */
  #shown: AbortController | undefined;
  #percent = -1;
  #locale: Locale | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(fraction: number) => void>();

  constructor(
    private readonly load: (options: LoadOptions) => Promise<Loaded>,
    private readonly forget?: () => void,
  ) {}

  get current(): State {
    return this.#current;
  }

  /**
   * Starts loading with the first listener, and stops when the last one has gone.
   * @param onProgress called now and then during long work, also after loading, with how much is done, from 0 to 1
   * @param locale language of the texts that are loaded first; without it, the whole dataset is
   */
  subscribe(
    listener: () => void,
    onProgress: (fraction: number) => void = () => {},
    locale?: Locale,
  ): () => void {
    this.#locale = locale;
    this.#listeners.add(listener);
    this.#watchers.add(onProgress);
    if (this.#current.state === 'loading' && !this.#loading) void this.#start(false);
    return () => {
      const wasFirst = this.isFirst(listener);
      this.#listeners.delete(listener);
      this.#watchers.delete(onProgress);
      if (wasFirst && this.#current.state === 'error') this.#set(this.#current);
      // A moved element unsubscribes and subscribes again within one task.
      setTimeout(() => this.#listeners.size || this.#stop());
    };
  }

  /** True for the listener that subscribed first: its element reports a failure for all others. */
  isFirst(listener: () => void): boolean {
    const [first] = this.#listeners;
    return first === listener;
  }

  /** Loads the texts in a language; `undefined` if they are there, or come with the whole dataset. */
  textsReady(locale: Locale): Promise<void> | undefined {
    const current = this.#current;
    if (current.state !== 'ready' || !current.parts || current.parts.has(locale)) return undefined;
    return current.parts.add(locale).then(
      () => {},
      () => {
        // The element shows the texts that it has, and says in which language they are.
      },
    );
  }

  /** Loads the fine print and all other texts; `undefined` if they are there. */
  complete(): Promise<void> | undefined {
    const current = this.#current;
    if (current.state !== 'ready' || !current.parts || current.parts.isWhole) return undefined;
    return current.parts.complete().then(() => {
      if (this.#current === current) for (const listener of [...this.#listeners]) listener();
    });
  }

  get isWhole(): boolean {
    const current = this.#current;
    return current.state !== 'ready' || !current.parts || current.parts.isWhole;
  }

  /** Loads again. The shown dataset stays until then; an error does not. */
  reload(): Promise<void> {
    this.#loading?.abort();
    if (this.#current.state === 'error') this.#set({ state: 'loading' });
    return this.#start(true);
  }

  async #start(fresh: boolean): Promise<void> {
    const loading = (this.#loading = new AbortController());
    const { signal } = loading;
    let next: State;
    let isCostly = false;
    try {
      const loaded = await this.load({
        signal,
        fresh,
        locale: this.#locale,
        onProgress: (done) => this.#progress(signal, done),
      });
      isCostly = loaded.isCostly ?? false;
      next = { state: 'ready', ...loaded };
    } catch (error) {
      next = {
        state: 'error',
        error:
          error instanceof DatasetError
            ? error
            : new DatasetError('network', String(error), { cause: error }),
      };
    }
    if (signal.aborted) return;
    if (next.state === 'error') loading.abort();
    this.#shown?.abort();
    this.#shown = loading;
    this.#loading = undefined;
    this.#isCostly = isCostly;
    this.#set(next);
  }

  #stop(): void {
    this.#loading?.abort();
    this.#loading = undefined;
    // A failure is not kept: the next listener tries again. Nor is a worker without listeners.
    if (this.#current.state === 'ready' && !this.#isCostly) return;
    this.#shown?.abort();
    this.#current = { state: 'loading' };
    this.forget?.();
  }

  #progress(signal: AbortSignal, fraction: number): void {
    const percent = Math.floor(fraction * 100);
    if (signal.aborted || percent === this.#percent) return;
    this.#percent = percent;
    for (const watcher of [...this.#watchers]) watcher(fraction);
  }

  #set(state: State): void {
    this.#current = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

/** Data that would block the page: a download, or an object of a script. */
export type LargeInput = Download | { readonly data: unknown };

/** Beyond these, opening a dataset takes more than about fifty milliseconds of work on a slow phone. */
const largeBeyond = { bytes: 500_000, projects: 5000 };

/** Reads data and starts its engine without blocking the page. The code for this is loaded with the first large data. */
async function openLarge(inputs: readonly LargeInput[], options: LoadOptions): Promise<Loaded> {
  const { openLarge } = await import('./worker/open-large.js');
  return { ...(await openLarge(inputs, { ...options, bundled: loadBundled })), isCostly: true };
}

/** Adds the engine for projects that the page holds. */
const withPageEngine = (result: ReadResult & { readonly dataset: Dataset }): Opened => ({
  ...result,
  engine: lazyEngine(async () => (await import('./page/page-engine.js')).createPageEngine(result.dataset)),
});

/** Reads data in time slices, since even a small dataset takes long on a slow device. */
async function openSmall(sources: readonly DatasetSource[]): Promise<Opened> {
  const { readSources } = await import('../dataset/reading/read.js');
  return withPageEngine(await readSources(sources, { bundled: loadBundled, run: createTimeSlicer() }));
}

async function openAddresses(addresses: readonly string[], options: LoadOptions): Promise<Loaded> {
  // Prefetches the parser in parallel with the data. Errors are ignored here: `openSmall` reports them.
  import('../dataset/reading/read.js').catch(() => {});
  const { signal, fresh } = options;
  const answers = await Promise.allSettled(addresses.map((address) => download(address, signal, fresh)));
  signal.throwIfAborted();
  const inputs: Download[] = [];
  const failures: Failure[] = [];
  // A plain loop: Prototype.js and MooTools replace entries() and reduce().
  for (let i = 0; i < answers.length; i++) {
    const address = addresses[i]!;
    const answer = answers[i]!;
    if (answer.status === 'fulfilled') inputs.push(answer.value);
    else if (answers.every(({ status }) => status === 'rejected')) throw answer.reason;
    else {
      const { code, message } = answer.reason as DatasetError;
      failures.push({ address, code, message });
    }
  }
  let size = 0;
  for (const { blob } of inputs) size += blob.size;
  const opened: Loaded =
    size > largeBeyond.bytes
      ? await openLarge(inputs, options)
      : await openSmall(
          inputs.map(({ address, blob }) => ({
            address,
            read: async () => decodeJson(address, new Uint8Array(await blob.arrayBuffer())),
          })),
        );
  return { ...opened, failures: [...failures, ...opened.failures] };
}

const openObject = (data: unknown, options: LoadOptions): Promise<Loaded> =>
  isLarge(data) ? openLarge([{ data }], options) : openSmall([{ read: () => data }]);

function isLarge(data: unknown): boolean {
  try {
    return Number((data as { projects?: { length?: unknown } }).projects?.length) > largeBeyond.projects;
  } catch {
    return false; // A getter has thrown; reading reports it.
  }
}

async function openBundled({ fresh, locale }: LoadOptions): Promise<Loaded> {
  const parts = bundledParts(fresh);
  const dataset = await (locale ? parts.add(locale) : parts.complete());
  const opened = { dataset, problems: [], problemCount: 0, leftOutCount: 0, failures: [] };
  return { ...withPageEngine(opened), parts };
}

async function openParted(address: PartedAddress, options: LoadOptions): Promise<Loaded> {
  let first: Loaded | undefined;
  const open = (part: string): Promise<Loaded> => openAddresses(addressesIn(address.of(part)), options);
  const parts = new PartedDataset<Dataset>({
    partFor: (locale) => address.partFor(locale),
    async load(part) {
      const opened = await open(part);
      first ??= opened;
      return [opened.dataset as Dataset, part];
    },
  });
  await (options.locale ? parts.add(options.locale) : parts.complete());
  // A worker keeps the projects of large data: nothing can be added to them in the page.
  return first!.isCostly ? open(whole) : { ...first!, parts };
}

/** The addresses of a `src` as the page means them, each once. Node has no page: addresses have to be whole there. */
function addressesIn(src: string): string[] {
  const base = (globalThis as { readonly document?: Document }).document?.baseURI;
  const absolute = (address: string): string =>
    URL.canParse(address, base) ? new URL(address, base).href : address;
  // Several datasets are merged whole: their parts could not be told apart.
  const addresses = src.split(/\s+/).filter(Boolean);
  return [...new Set(addresses.map((each) => absolute(partedAddress(each)?.of(whole) ?? each)))];
}

const byAddress = new Map<string, DatasetResource>();
const byObject = new WeakMap<object, DatasetResource>();
let bundled: DatasetResource | undefined;

/**
 * The page's resource for an object, for addresses or, with neither, the bundled dataset.
 * @param src addresses separated by spaces, relative to the page, as every address in a page is
 */
export function resourceFor(src?: string | null, data?: unknown): DatasetResource {
  if (data !== undefined && data !== null) {
    const make = (): DatasetResource => new DatasetResource((options) => openObject(data, options));
    // A primitive is no dataset, and no key of a WeakMap.
    if (typeof data !== 'object') return make();
    let resource = byObject.get(data);
    if (!resource) byObject.set(data, (resource = make()));
    return resource;
  }
  const addresses = addressesIn(src ?? '');
  if (!addresses.length) return (bundled ??= new DatasetResource(openBundled));
  const parted = addresses.length === 1 ? partedAddress(src!.trim()) : undefined;
  const key = parted ? `parts of ${addressesIn(parted.of(parted.partFor('')))[0]}` : addresses.join(' ');
  let resource = byAddress.get(key);
  if (!resource) {
    resource = new DatasetResource(
      (options) => (parted ? openParted(parted, options) : openAddresses(addresses, options)),
      () => byAddress.delete(key),
    );
    byAddress.set(key, resource);
  }
  return resource;
}
