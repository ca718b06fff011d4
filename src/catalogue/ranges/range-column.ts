/** The numbers of all projects in one field. Loaded by the first query with a range. */
import type { Dataset } from '../../dataset/reading/schema.js';
import { loopInChunks, type Resumable } from '../../scheduling/resumable.js';
import type { RangeCounts } from '../question.js';
import type { FacetName } from '../selection.js';
import { barBounds } from './bar-bounds.js';
import { rangeField } from './range-fields.js';

export interface RangeColumn extends Pick<RangeCounts, 'bounds' | 'isWhole' | 'unit'> {
  /** Lowest and highest number of each project; `NaN` without one. One list where no two differ. */
  readonly lows: Float64Array;
  readonly highs: Float64Array;
}

/** Higher numbers have no exact neighbours, and count as unknown. */
const maxNumber = 1e15;

const known = new WeakMap<Dataset, Map<FacetName, RangeColumn>>();

/** O(n) the first time, then O(1). */
export function* rangeColumnSteps(dataset: Dataset, facet: FacetName): Resumable<RangeColumn> {
  let columns = known.get(dataset);
  if (!columns) known.set(dataset, (columns = new Map<FacetName, RangeColumn>()));
  let column = columns.get(facet);
  if (!column) columns.set(facet, (column = yield* readSteps(dataset, facet)));
  return column;
}

function* readSteps(dataset: Dataset, facet: FacetName): Resumable<RangeColumn> {
  const { extentOf, isWhole, unit } = rangeField(dataset, facet);
  const { projects } = dataset;
  const lows = new Float64Array(projects.length).fill(NaN);
  const highs = new Float64Array(projects.length).fill(NaN);
  let [lowest, lowestPositive, highest] = [Infinity, Infinity, -Infinity];
  let isPoint = true;
  yield* loopInChunks(projects.length, (from, to) => {
    for (let i = from; i < to; i++) {
      const [low, high] = extentOf(projects[i]!) ?? [NaN, NaN];
      if (!(Math.abs(low) <= maxNumber && Math.abs(high) <= maxNumber)) continue;
      lows[i] = low;
      highs[i] = high;
      if (low < high) isPoint = false;
      lowest = Math.min(lowest, low);
      highest = Math.max(highest, high);
      if (low > 0) lowestPositive = Math.min(lowestPositive, low);
    }
  });
  const bounds = barBounds(lowest, highest, isWhole, lowestPositive);
  return { lows, highs: isPoint ? lows : highs, isWhole, unit, bounds };
}
