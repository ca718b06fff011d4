/** Ranges of some hundred projects, tested one by one. `indexed-ranges.ts` gives the same answers. */
import type { Dataset } from '../../dataset/reading/schema.js';
import { runToEnd } from '../../scheduling/resumable.js';
import type { PlainRanges } from '../plain-conditions.js';
import type { RangeCounts } from '../question.js';
import { rangeOf, unknownId } from '../range-id.js';
import type { FacetName } from '../selection.js';
import { rangeColumnSteps, type RangeColumn } from './range-column.js';

export function createPlainRanges(dataset: Dataset): PlainRanges {
  const columnOf = (facet: FacetName): RangeColumn => runToEnd(rangeColumnSteps(dataset, facet));
  return {
    test(facet, id) {
      const { lows, highs } = columnOf(facet);
      if (id === unknownId) return (index) => Number.isNaN(lows[index]!);
      const range = rangeOf(id);
      return range && ((index) => lows[index]! <= range.to && highs[index]! >= range.from);
    },
    counter(facet) {
      const { lows, highs, bounds, isWhole, unit } = columnOf(facet);
      const counts = bounds.slice(1).map(() => 0);
      let unknown = 0;
      return {
        add(index) {
          if (Number.isNaN(lows[index]!)) unknown++;
          for (let bar = 0; bar < counts.length; bar++)
            if (lows[index]! < bounds[bar + 1]! && highs[index]! >= bounds[bar]!) counts[bar]!++;
        },
        counts: (): RangeCounts => ({ bounds, counts, unknown, isWhole, unit }),
      };
    },
  };
}
