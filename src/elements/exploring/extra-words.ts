/** Words for partners and ranges, which few selections have: `extras/words.ts` holds them and is loaded when needed. */
import type { FacetName } from '../../catalogue/selection.js';
import type { Context } from '../core/context.js';
import type { FacetDetails } from './facets.js';

interface ExtraWords {
  readonly facetOf: (facet: FacetName) => FacetDetails | undefined;
  /** Returns the words of a range; `undefined` for other ids. */
  readonly rangeLabel: (context: Context, field: FacetName, id: string) => string | undefined;
}

let words: ExtraWords | undefined;

export const setExtraWords = (written: ExtraWords): void => {
  words = written;
};

/** Returns the words, once an element of the page has needed any. */
export const extraWords = (): ExtraWords | undefined => words;
