/** Words for ranges, which few selections have: `ranges/range-labels.ts` holds them and is loaded when needed. */
import type { FacetName } from '../../catalogue/selection.js';
import type { Context } from '../core/context.js';

type WriteLabel = (context: Context, field: FacetName, id: string) => string | undefined;

let write: WriteLabel | undefined;

export const setRangeLabels = (writeLabel: WriteLabel): void => {
  write = writeLabel;
};

/** Returns the words of a range; `undefined` for other ids. */
export const rangeLabel: WriteLabel = (context, field, id) => write?.(context, field, id);
