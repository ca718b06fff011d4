import { pageWide } from '../dataset/page-wide.js';

/** A dataset of the page, perhaps of another copy of this code: it has no private members here. */
interface Unused {
  /** Forgets the dataset, unless an element shows it again. */
  dropUnused(): void;
}

/** A page may go through any number of addresses, and often comes back to the last ones. */
const maxUnused = 8;

/** Keeps a dataset that has lost its last element, and drops the one that lost its last element the longest ago. */
export function keepUnused(dataset: Unused): void {
  const unused = pageWide('unused', () => new Set<Unused>());
  unused.delete(dataset);
  unused.add(dataset);
  if (unused.size <= maxUnused) return;
  const [oldest] = unused;
  unused.delete(oldest!);
  oldest!.dropUnused();
}
