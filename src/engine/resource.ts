import { bundledParts } from './bundled.js';
import { asDatasetError, type DatasetError } from '../dataset/errors.js';
import type { Locale } from '../dataset/languages.js';
import type { Subject } from '../dataset/split.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { pageWide } from '../dataset/page-wide.js';
import { withPageEngine, type Opened } from './opened.js';
import type { PartedDataset } from './parts.js';

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
  /** Records of the bundled dataset that are needed first; without it, all are. */
  readonly subject?: Subject | undefined;
  /** Called now and then while long work is being done, with how much of it is done, from 0 to 1. */
  readonly onProgress: (fraction: number) => void;
}

export type Loaded = Opened & {
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
  #subject: Subject | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #watchers = new Set<(fraction: number) => void>();

  /** @param unused keeps a dataset that has lost its last listener, or forgets it */
  constructor(
    private readonly load: (options: LoadOptions) => Promise<Loaded>,
    private readonly unused?: { keep(resource: DatasetResource): void; forget(): void },
  ) {}

  get current(): State {
    return this.#current;
  }

  /**
   * Starts loading with the first listener, and stops when the last one has gone.
   * @param onProgress called now and then during long work, also after loading, with how much is done, from 0 to 1
   * @param locale language of the texts that are loaded first; without it, the whole dataset is
   * @param subject records of the bundled dataset that are loaded first
   */
  subscribe(
    listener: () => void,
    onProgress: (fraction: number) => void = () => {},
    locale?: Locale,
    subject?: Subject,
  ): () => void {
    this.#locale = locale;
    this.#subject = subject;
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
  textsReady(locale: Locale, subject?: Subject): Promise<void> | undefined {
    const current = this.#current;
    if (current.state !== 'ready' || !current.parts || current.parts.has(locale, subject)) return undefined;
    const { parts } = current;
    return parts.add(locale, subject).then(
      () => {},
      (error: unknown) => {
        // The element shows the texts that it has, and says in which language they are.
        if (!parts.covers(subject)) throw error;
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
        subject: this.#subject,
        onProgress: (done) => this.#progress(signal, done),
      });
      isCostly = loaded.isCostly ?? false;
      next = { state: 'ready', ...loaded };
    } catch (error) {
      next = { state: 'error', error: asDatasetError(error) };
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
    if (this.#current.state !== 'ready' || this.#isCostly) this.dropUnused();
    else this.unused?.keep(this);
  }

  /** Forgets the dataset, unless it has a listener again. */
  dropUnused(): void {
    if (this.#listeners.size) return;
    this.#shown?.abort();
    this.#current = { state: 'loading' };
    this.unused?.forget();
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

async function openBundled({ fresh, locale, subject }: LoadOptions): Promise<Loaded> {
  const parts = bundledParts(fresh);
  const dataset = await (locale ? parts.add(locale, subject) : parts.complete());
  const opened = { dataset, problems: [], problemCount: 0, leftOutCount: 0, failures: [] };
  return { ...withPageEngine(opened, () => parts.complete()), parts };
}

/** Returns the page's resource for the bundled dataset. */
export const bundledResource = (): DatasetResource =>
  pageWide('bundled', () => new DatasetResource(openBundled));
