import type { CSSResult, ReactiveControllerHost } from 'lit';
import { withMessages } from '../../localization/messages.js';

/** Code that elements load when they first need it. */
export class LateCode<T> {
  #code: T | undefined;
  #loading: Promise<void> | undefined;

  constructor(private readonly load: () => Promise<T>) {}

  /** The code, once it has arrived. */
  get current(): T | undefined {
    return this.#code;
  }

  /** Takes code that has arrived by the import of another module. */
  take(code: T): void {
    this.#code ??= code;
  }

  /** Loads the code. Resolves when it has arrived or failed; `undefined` where there is nothing to wait for. */
  get ready(): Promise<void> | undefined {
    if (this.#code) return undefined;
    return (this.#loading ??= withMessages(this.load())
      .then(
        (code) => {
          this.take(code);
        },
        () => {
          // The element draws without it, and the next draw tries again.
        },
      )
      .finally(() => (this.#loading = undefined)));
  }

  /** Returns the code, or loads it and updates the element when it has arrived. */
  for(element: object): T | undefined {
    void this.ready?.then(() => this.#code && (element as Partial<ReactiveControllerHost>).requestUpdate?.());
    return this.#code;
  }
}

/** Resolves when all of the code has arrived or failed; `undefined` where there is nothing to wait for. */
export function whenReady(codes: readonly LateCode<unknown>[]): Promise<unknown> | undefined {
  const waiting = codes.flatMap(({ ready }) => ready ?? []);
  return waiting.length ? Promise.all(waiting) : undefined;
}

/** Returns the styles of the code that has arrived. */
export const lateStyles = (codes: readonly LateCode<unknown>[]): readonly CSSResult[] =>
  codes.flatMap(({ current }) => (current as { readonly styles?: CSSResult[] } | undefined)?.styles ?? []);
