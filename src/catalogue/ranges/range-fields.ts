/** The fields of projects that are numbers, or years of dates. */
import type { Maybe } from '../../dataset/maybe.js';
import type { Budget, Dataset, Period, Project } from '../../dataset/reading/schema.js';
import type { FacetName, RangeName } from '../selection.js';

/** The lowest and the highest number of a project; equal in most fields. */
export type LowHigh = readonly [low: number, high: number];

export interface RangeField {
  readonly extentOf: (project: Project) => LowHigh | undefined;
  /** True for whole numbers that are counted one by one, such as years; false for amounts. */
  readonly isWhole: boolean;
  /** Currency of the amounts; projects with an amount in another one count as unknown. */
  readonly unit?: string | undefined;
}

const ordered = (a: number, b: number): LowHigh => (a <= b ? [a, b] : [b, a]);
const single = (value: Maybe<number>): LowHigh | undefined =>
  value === null || value === undefined ? undefined : [value, value];
const yearOf = (date: Maybe<string>): number | undefined => (date ? Number(date.slice(0, 4)) : undefined);

/** A period with one known date lies in the year of that date. */
function yearsOf(period: Maybe<Period>): LowHigh | undefined {
  const [start, end] = [yearOf(period?.start), yearOf(period?.end)];
  const [first, last] = [start ?? end, end ?? start];
  return first === undefined || last === undefined ? undefined : ordered(first, last);
}

const years = (extentOf: RangeField['extentOf']) => (): RangeField => ({ extentOf, isWhole: true });

/** Amounts in different currencies can't be compared: the field holds those in the most frequent one. */
const amounts =
  (of: (project: Project) => Maybe<Budget>) =>
  ({ projects }: Dataset): RangeField => {
    const times = new Map<string, number>();
    for (const project of projects) {
      const currency = of(project)?.currency;
      if (currency) times.set(currency, (times.get(currency) ?? 0) + 1);
    }
    const [unit] = [...times].sort(([, a], [, b]) => b - a)[0] ?? [];
    return {
      extentOf: (project) => {
        const own = of(project);
        return own && own.currency === unit ? [own.amount, own.amount] : undefined;
      },
      isWhole: false,
      unit,
    };
  };

const builtIn: Readonly<Record<RangeName, (dataset: Dataset) => RangeField>> = {
  year: years(({ period }) => yearsOf(period)),
  start: years(({ period }) => single(yearOf(period?.start))),
  end: years(({ period }) => single(yearOf(period?.end))),
  budget: amounts(({ budget }) => budget),
  'eu-share': amounts(({ funding }) => funding?.euShare),
  'eu-rate': () => ({ extentOf: ({ funding }) => single(funding?.rate), isWhole: false }),
  'partner-count': () => ({
    extentOf: ({ partnerCount }) => (partnerCount ? ordered(partnerCount.min, partnerCount.max) : undefined),
    isWhole: true,
  }),
  updated: years(({ updated }) => single(yearOf(updated))),
};

/** A day, a month or a year. Only the year counts, so that days need not exist. */
const dateId = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Returns the number that an id of a declared facet is, or the year of a date. */
function numberOf(id: string): number | undefined {
  if (/^-?\d{1,15}(\.\d{1,6})?$/.test(id)) return Number(id);
  return dateId.test(id) ? yearOf(id) : undefined;
}

/** Several numbers of one project are a range from the lowest to the highest. */
function declared({ projects }: Dataset, facet: FacetName): RangeField {
  const extentOf = ({ fields }: Project): LowHigh | undefined => {
    let [low, high] = [Infinity, -Infinity];
    for (const id of fields?.[facet] ?? []) {
      const number = numberOf(id) ?? NaN;
      if (number < low) low = number;
      if (number > high) high = number;
    }
    return low <= high ? [low, high] : undefined;
  };
  const isWhole = projects.every((project) => (extentOf(project) ?? []).every(Number.isInteger));
  return { extentOf, isWhole };
}

/** Returns the numbers of a facet that the dataset declares, or of a field that every dataset has. */
export function rangeField(dataset: Dataset, facet: FacetName): RangeField {
  if (dataset.facets.some(({ id }) => id === facet)) return declared(dataset, facet);
  if (Object.hasOwn(builtIn, facet)) return builtIn[facet as RangeName](dataset);
  return { extentOf: () => undefined, isWhole: false };
}
