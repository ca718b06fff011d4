/** Ranges of some hundred projects, tested one by one. `indexed-ranges.ts` gives the same answers. */
import type { Dataset } from '../../dataset/reading/schema.js';
import { runToEnd } from '../../scheduling/resumable.js';
import { heldIn, type PlainRanges, type Test } from '../plain-conditions.js';
import type { RangeCounts } from '../question.js';
import type { FacetName } from '../selection.js';
import { rangeColumnSteps, type RangeColumn } from './range-column.js';
import { rangeOf, unknownId } from './range-id.js';

/** Returns a test for the range of an id; `undefined` for other ids. */
function rangeTest({ lows, highs }: RangeColumn, id: string): Test | undefined {
  if (id === unknownId) return (index) => Number.isNaN(lows[index]!);
  const range = rangeOf(id);
  return range && ((index) => lows[index]! <= range.to && highs[index]! >= range.from);
}

function barCounter({ lows, highs, bounds, isWhole, unit }: RangeColumn) {
  const counts = bounds.slice(1).map(() => 0);
  let unknown = 0;
  return {
    add(index: number): void {
      if (Number.isNaN(lows[index]!)) unknown++;
      for (let bar = 0; bar < counts.length; bar++)
        if (lows[index]! < bounds[bar + 1]! && highs[index]! >= bounds[bar]!) counts[bar]!++;
    },
    counts: (): RangeCounts => ({ bounds, counts, unknown, isWhole, unit }),
  };
}

export function createPlainRanges(dataset: Dataset): PlainRanges {
  const columnOf = (facet: FacetName): RangeColumn => runToEnd(rangeColumnSteps(dataset, facet));
  return {
    holder(name, facet, ids) {
      const held = heldIn(facet);
      const tests = ids
        .filter((id) => !facet?.values.has(id))
        .flatMap((id): [string, Test][] => {
          const test = rangeTest(columnOf(name), id);
          return test ? [[id, test]] : [];
        });
      if (!tests.length) return held;
      return (index) => {
        const own = new Set(held(index));
        for (const [id, test] of tests) if (test(index)) own.add(id);
        return own;
      };
    },
    bars(fields) {
      const counters = fields.map((name) => [name, barCounter(columnOf(name))] as const);
      return {
        add(index, isCounted) {
          for (const [name, counter] of counters) if (isCounted(name)) counter.add(index);
        },
        counts: () => Object.fromEntries(counters.map(([name, counter]) => [name, counter.counts()])),
      };
    },
  };
}
