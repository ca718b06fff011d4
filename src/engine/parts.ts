/** Datasets that arrive in parts: first what one language needs, the rest when it is needed. See dataset/split.ts. */
import type { Locale } from '../dataset/languages.js';
import type { Subject } from '../dataset/split.js';

type MutableTree = { [key: string | number]: unknown };
const isTree = (value: unknown): value is MutableTree => typeof value === 'object' && value !== null;
const idOf = (value: unknown): unknown => (isTree(value) ? value['id'] : undefined);

/**
 * Adds everything to `target` that only `source` has. Records are matched by their ids, other items by their places.
 */
function fill(target: MutableTree, source: MutableTree): void {
  const byId = new Map<unknown, MutableTree>();
  if (Array.isArray(target)) for (const each of target as MutableTree[]) byId.set(idOf(each), each);
  for (const [key, value] of Object.entries(source)) {
    const id = idOf(value);
    const own = id !== undefined && byId.size ? byId.get(id) : target[key];
    if (isTree(own) && isTree(value)) fill(own, value);
    else if (id !== undefined && Array.isArray(target)) target.push(value);
    else if (!(key in target)) target[key] = value;
  }
}

/** True for the name of a part about one subject. */
const isAbout = (part: string): boolean => /-(networks|projects)$/.test(part);

/** Name of the whole dataset among its parts. */
export const whole = '';

export interface PartSource<T> {
  /** Returns the part for a language: its tag, the part of it about a subject, or {@link whole}. */
  partFor(locale: Locale, subject?: Subject): string;
  /** Returns a part, and its name: it may be a larger one. */
  load(part: string): Promise<readonly [T, string]>;
}

/** One dataset object, which grows with each part. Its records stay the same objects. */
export class PartedDataset<T extends object> {
  #dataset: T | undefined;
  readonly #loaded = new Set<string>();
  readonly #loading = new Map<string, Promise<T>>();

  constructor(private readonly source: PartSource<T>) {}

  /** True when nothing is left to load. */
  get isWhole(): boolean {
    return this.#loaded.has(whole);
  }

  /** True when the texts in a language are there. */
  has(locale: Locale, subject?: Subject): boolean {
    const parts = [whole, this.source.partFor(locale), this.source.partFor(locale, subject)];
    return parts.some((part) => this.#loaded.has(part));
  }

  /** True when the records of a subject are there, in whatever language. */
  covers(subject: Subject | undefined): boolean {
    return [...this.#loaded].some((part) => !isAbout(part) || part.endsWith(`-${subject}`));
  }

  /** Loads the texts in a language, once. A failure is not kept. */
  add(locale: Locale, subject?: Subject): Promise<T> {
    const part = this.source.partFor(locale);
    const isThere = this.#loaded.has(part) || this.#loading.has(part);
    return this.#add(isThere ? part : this.source.partFor(locale, subject));
  }

  /** Loads everything that is missing. */
  complete(): Promise<T> {
    return this.#add(whole);
  }

  #add(part: string): Promise<T> {
    if (this.#dataset && (this.isWhole || this.#loaded.has(part))) return Promise.resolve(this.#dataset);
    let promise = this.#loading.get(part);
    if (!promise) {
      promise = this.source
        .load(part)
        .then(([loaded, name]) => {
          this.#loaded.add(part).add(name);
          if (this.#dataset) fill(this.#dataset as MutableTree, loaded as MutableTree);
          return (this.#dataset ??= loaded);
        })
        .finally(() => this.#loading.delete(part));
      this.#loading.set(part, promise);
    }
    return promise;
  }
}
