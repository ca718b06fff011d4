import type { Context } from '../core/context.js';
import {
  findChoices,
  firstChoices,
  hiddenChoices,
  isLong,
  limitChoices,
  maxAdded,
  putFirst,
  type Choice,
  type Choices,
} from './facet-choices.js';
import type { Counts } from './facet-values-view.js';

interface Wanted {
  /** The choices belong to this object: when it changes, the first ones are chosen again. */
  readonly owner: unknown;
  readonly counts: Counts;
  /** Number of choices shown at first; 0 for all. */
  readonly limit: number;
  /** Number of choices added by the button below them. */
  readonly added: number;
  readonly typed: string;
  readonly isKept: (choice: Choice) => boolean;
}

/**
 * Determines which choices a filter shows: the first ones and those that a button added, or those that contain the
 * typed words. The first ones stay the same while counts change, so that nothing moves.
 */
export class ShownChoices {
  /** Number of choices that contain the typed words. */
  found = 0;
  /** Number of choices that are not shown. */
  rest = 0;
  /** The choices that the button adds next. */
  next: readonly Choice[] = [];
  #used: { readonly owner: unknown; readonly ids: ReadonlySet<string> } | undefined;
  #first: { readonly key: readonly unknown[]; readonly ids: ReadonlySet<string> } | undefined;

  /** Returns the choices with those that have projects at first at the top; the order stays while counts change. */
  usedFirst(choices: Choices, owner: unknown, counts: Counts): Choices {
    if (this.#used?.owner !== owner)
      this.#used = { owner, ids: new Set([...counts].filter(([, count]) => count).map(([id]) => id)) };
    return putFirst(choices, this.#used!.ids);
  }

  limit(context: Context, choices: Choices, wanted: Wanted): Choices {
    const { typed, added, isKept } = wanted;
    const search = typed ? findChoices(context, choices, typed, maxAdded + added) : undefined;
    const limited = limitChoices(choices, search?.ids ?? this.#firstIds(choices, wanted), isKept);
    this.found = search?.found ?? 0;
    this.rest = search ? search.found - search.ids.size : limited.rest;
    this.next = search || !this.rest ? [] : hiddenChoices(choices, limited.choices, maxAdded);
    return limited.choices;
  }

  /** "All" is what a page can lay out at once. */
  #firstIds(choices: Choices, { owner, counts, limit, added }: Wanted): ReadonlySet<string> {
    const enough = isLong(choices, limit) ? limit : limit + 2;
    const first = limit > 0 ? enough : maxAdded;
    const key = [owner, limit, added];
    if (!this.#first || key.some((part, i) => part !== this.#first?.key[i])) {
      const ids = firstChoices(choices, first + added, counts);
      if (added) for (const id of this.#first?.ids ?? []) ids.add(id);
      this.#first = { key, ids };
    }
    return this.#first.ids;
  }
}
