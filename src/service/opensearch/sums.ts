/** Key figures: the loader stores the numbers of each project, and the engine sums them up. */
import { inUnits } from '../../catalogue/figures/cent-sum.js';
import { maxResults, type FigureColumns } from '../../catalogue/figures/figures.js';
import type { AmountFigure, Figures, YearRange } from '../../catalogue/question.js';
import { facetField } from './fields.js';
import type { Clause } from './clauses.js';
import type { Search } from './search.js';

/** More values than a server counts in one answer (`search.max_buckets`). */
export const maxValues = 65_000;

const resultField = (number: number): string => `result${number}`;
const amounts = ['budget', 'euShare'] as const;
const years = ['startYear', 'endYear'] as const;

const keyword = { type: 'keyword' };
const number = { type: 'double' };

/** Mappings of the fields below `sums`. */
export const sumMapping = {
  properties: {
    ...Object.fromEntries(
      amounts.flatMap((name) => [
        [name, number],
        [`${name}Currency`, keyword],
      ]),
    ),
    ...Object.fromEntries(years.map((name) => [name, { type: 'short' }])),
    partners: keyword,
    ...Object.fromEntries([...new Array(maxResults).keys()].map((each) => [resultField(each), number])),
  },
};

/** Facts of a dataset that its sums depend on. */
export interface SumLists {
  readonly budgets: readonly string[];
  readonly euShares: readonly string[];
  readonly partners: number;
  readonly countries: number;
  readonly labels: readonly Figures['results'][number]['label'][];
}

export interface SumMaker {
  readonly lists: SumLists;
  /** Returns the numbers of one project. */
  make(position: number): object;
}

export function createSumMaker(columns: FigureColumns): SumMaker {
  const { budgets, euShares, starts, ends, partners, results, resultValues, resultLabels, shownLabels } =
    columns;
  const amountOf = (column: typeof budgets, name: string, position: number) => {
    const currency = column.currencies[column.held[position]! - 1];
    return currency === undefined ? {} : { [name]: column.cents[position], [`${name}Currency`]: currency };
  };
  const yearOf = (name: string, year: number | undefined) => (year ? { [name]: year } : {});
  function resultsOf(position: number): Record<string, number> {
    const sums: Record<string, number> = {};
    for (let at = results.starts[position]!; at < results.starts[position + 1]!; at++) {
      const shown = shownLabels.indexOf(results.values[at]!);
      if (shown < 0) continue;
      const field = resultField(shown);
      sums[field] = (sums[field] ?? 0) + resultValues[at]!;
    }
    return sums;
  }
  return {
    lists: {
      budgets: budgets.currencies,
      euShares: euShares.currencies,
      partners: columns.partnerCount,
      countries: columns.countryCount,
      labels: shownLabels.map((label) => resultLabels[label]!.label),
    },
    make: (position) => ({
      ...amountOf(budgets, 'budget', position),
      ...amountOf(euShares, 'euShare', position),
      ...yearOf('startYear', starts.years[position]),
      ...yearOf('endYear', ends.years[position]),
      partners: partners.values.slice(partners.starts[position], partners.starts[position + 1]).map(String),
      ...resultsOf(position),
    }),
  };
}

const field = (name: string): string => `sums.${name}`;

/** Values of a part, when a field has more than one answer may count. The engine spreads them by hashes. */
const valuesPerPart = 40_000;
/** Most parts: each is a search of its own. */
const maxParts = 50;

/** Returns the number of searches that count different values; 0 where there are none, or too many. */
function partsOf(values: number): number {
  if (values <= maxValues) return Math.min(1, values);
  const parts = Math.ceil(values / valuesPerPart);
  return parts > maxParts ? 0 : parts;
}

/** Names of the counts of different values. They are no ids of facets. */
const partnerCount = 'different_partners';
const countryCount = 'different_countries';

/** Counts different values: the engine adds up the buckets, which do not travel (`hiddenBuckets`). */
const different = (name: string, at: string, more: object = {}): Clause => ({
  [name]: { terms: { field: at, size: maxValues, ...more } },
  [`${name}_number`]: { stats_bucket: { buckets_path: `${name}>_count` } },
});

/** Buckets that are counted by the engine, in the notation of `filter_path`. */
export const hiddenBuckets = [partnerCount, countryCount].map(
  (name) => `-responses.aggregations.${name}.buckets`,
);

/** Aggregations for the figures of projects. */
const sumAggregations = ({ budgets, euShares, partners, countries, labels }: SumLists): Clause => ({
  ...Object.fromEntries(
    [budgets, euShares].flatMap(({ length: size }, each) => {
      const name = amounts[each]!;
      const aggs = { amounts: { stats: { field: field(name) } } };
      return size ? [[name, { terms: { field: field(`${name}Currency`), size }, aggs }]] : [];
    }),
  ),
  ...Object.fromEntries(years.map((name) => [name, { stats: { field: field(name) } }])),
  ...(partsOf(partners) === 1 ? different(partnerCount, field('partners')) : {}),
  ...(partsOf(countries) === 1 ? different(countryCount, facetField('country')) : {}),
  ...Object.fromEntries(
    labels.map((_, each) => [resultField(each), { stats: { field: field(resultField(each)) } }]),
  ),
});

/** Returns a search for the figures, and one for each part of very many partners. */
export function sumSearches(filters: readonly Clause[], lists: SumLists): readonly Search[] {
  const search = (aggs: Clause): Search => ({
    size: 0,
    track_total_hits: false,
    query: filters.length ? { bool: { filter: filters } } : { match_all: {} },
    aggs,
  });
  const parts = partsOf(lists.partners);
  const partSearches = [...new Array(parts > 1 ? parts : 0).keys()].map((partition) =>
    search(different(partnerCount, field('partners'), { include: { partition, num_partitions: parts } })),
  );
  return [search(sumAggregations(lists)), ...partSearches];
}

interface Stats {
  readonly count: number;
  readonly sum: number;
  readonly min: number | null;
  readonly max: number | null;
}
interface AmountBuckets {
  readonly buckets: readonly {
    readonly key: string;
    readonly doc_count: number;
    readonly amounts: Stats;
  }[];
}

/** Sums of whole numbers are exact up to 2⁵³. */
const amountOf = (cents: number): number => inUnits(Math.round(cents));

/** @param answers aggregations of each search of `sumSearches` */
export function readSums(
  answers: readonly Readonly<Record<string, unknown>>[],
  { budgets, euShares, labels }: SumLists,
): Figures {
  const [aggregations = {}] = answers;
  const amountsIn = (currencies: readonly string[], name: string): AmountFigure[] => {
    const found = aggregations[name] as AmountBuckets | undefined;
    return currencies.map((currency) => {
      const bucket = found?.buckets.find(({ key }) => key === currency);
      if (!bucket) return { currency, amount: 0, projects: 0 };
      const { sum, min, max } = bucket.amounts;
      return {
        currency,
        amount: amountOf(sum),
        projects: bucket.doc_count,
        least: amountOf(min!),
        most: amountOf(max!),
      };
    });
  };
  const yearsIn = (name: string): YearRange | undefined => {
    const found = aggregations[name] as Stats | undefined;
    return found?.count ? { first: found.min!, last: found.max! } : undefined;
  };
  const numberOf = (name: string): number | undefined => {
    const counts = answers.flatMap((each) => (each[`${name}_number`] as Stats | undefined)?.count ?? []);
    let sum = 0;
    for (const count of counts) sum += count;
    return counts.length ? sum : undefined;
  };
  return {
    budgets: amountsIn(budgets, 'budget'),
    euShares: amountsIn(euShares, 'euShare'),
    partners: numberOf(partnerCount),
    countries: numberOf(countryCount),
    starts: yearsIn('startYear'),
    ends: yearsIn('endYear'),
    results: labels.map((label, each) => {
      const { sum, count } = aggregations[resultField(each)] as Stats;
      return { label, value: sum, projects: count };
    }),
  };
}
