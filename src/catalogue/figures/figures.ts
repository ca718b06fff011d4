/** Sums over the projects of a selection. Loaded by the first query that asks for figures. */
import { languagesOf } from '../../dataset/localize.js';
import type { Dataset, Project } from '../../dataset/reading/schema.js';
import { loopInChunks, type Resumable } from '../../scheduling/resumable.js';
import { fold } from '../../text/fold.js';
import { partnerColumnSteps } from '../partners/partner-column.js';
import type { AmountFigure, ResultFigure, SumUp, YearRange } from '../question.js';
import { CentSum, inUnits } from './cent-sum.js';
import { AmountColumn, Keys, ListColumn, YearColumn } from './columns.js';

type StatedResult = NonNullable<Project['results']>[number];

/** Number of result labels with sums: those that most projects have. */
export const maxResults = 3;

interface ResultLabel {
  readonly label: StatedResult['label'];
  projects: number;
}

/** The figures of each project as numbers. */
export interface FigureColumns {
  readonly budgets: AmountColumn;
  readonly euShares: AmountColumn;
  readonly starts: YearColumn;
  readonly ends: YearColumn;
  readonly partners: ListColumn;
  readonly partnerCount: number;
  readonly countries: ListColumn;
  readonly countryCount: number;
  /** Numbers of the labels of results; `resultValues` has the values at the same places. */
  readonly results: ListColumn;
  readonly resultValues: readonly number[];
  readonly resultLabels: readonly ResultLabel[];
  /** Numbers of the labels with sums, in the order of display. */
  readonly shownLabels: readonly number[];
}

/** True for a number of things or people, which can be added up; percentages and averages can't. */
const isCounted = ({ value, unit }: StatedResult): boolean =>
  !unit &&
  typeof value === 'number' &&
  Number.isSafeInteger(value * 100) &&
  Number.isInteger(value) &&
  value >= 0;

/** Equal labels are one figure. */
const labelKey = ({ label }: StatedResult): string => fold(String(label[languagesOf(label)[0]!])).trim();

/** The partners of each project without the publisher. */
function* otherPartnerSteps(dataset: Dataset): Resumable<Pick<FigureColumns, 'partners' | 'partnerCount'>> {
  const { numbers, held, publisher: own } = yield* partnerColumnSteps(dataset);
  const { projects } = dataset;
  if (own === undefined) return { partners: held, partnerCount: numbers.size };
  const others = new ListColumn(projects.length);
  yield* loopInChunks(projects.length, (from, to) => {
    for (let i = from; i < to; i++)
      others.append(
        held.values
          .slice(held.starts[i], held.starts[i + 1])
          .flatMap((number) => (number === own ? [] : number - Number(number > own))),
      );
  });
  return { partners: others, partnerCount: numbers.size - 1 };
}

/** O(n × values per project). */
export function* figureColumnSteps(dataset: Dataset): Resumable<FigureColumns> {
  const { projects } = dataset;
  const size = projects.length;
  const [budgets, euShares] = [new AmountColumn(size), new AmountColumn(size)];
  const [starts, ends] = [new YearColumn(size), new YearColumn(size)];
  const [countries, results] = [new ListColumn(size), new ListColumn(size)];
  const [countryKeys, labelKeys] = [new Keys(), new Keys()];
  const resultValues: number[] = [];
  const resultLabels: ResultLabel[] = [];
  yield* loopInChunks(size, (from, to) => {
    for (let i = from; i < to; i++) {
      const project = projects[i]!;
      if (project.budget) budgets.set(i, project.budget);
      if (project.funding?.euShare) euShares.set(i, project.funding.euShare);
      starts.set(i, project.period?.start);
      ends.set(i, project.period?.end);
      countries.append(new Set((project.countries ?? []).map((code) => countryKeys.of(code))));
      const own = (project.results ?? []).filter(isCounted);
      const labels = own.map((result) => {
        const number = labelKeys.of(labelKey(result));
        resultLabels[number] ??= { label: result.label, projects: 0 };
        return number;
      });
      for (const number of new Set(labels)) resultLabels[number]!.projects++;
      results.append(labels);
      for (const { value } of own) resultValues.push(value!);
    }
  });
  const shownLabels = [...resultLabels.keys()]
    .sort((a, b) => resultLabels[b]!.projects - resultLabels[a]!.projects || a - b)
    .slice(0, maxResults);
  return {
    budgets,
    euShares,
    starts,
    ends,
    ...(yield* otherPartnerSteps(dataset)),
    countries,
    countryCount: countryKeys.all.length,
    results,
    resultValues,
    resultLabels,
    shownLabels,
  };
}

/** Calls back for the index of each project of a selection. */
type Visit = Parameters<SumUp>[0];

function amountFigures({ currencies, held, cents }: AmountColumn, visit: Visit): AmountFigure[] {
  const sums = currencies.map(() => new CentSum());
  const projects = new Uint32Array(currencies.length);
  const least = new Float64Array(currencies.length).fill(Infinity);
  const most = new Float64Array(currencies.length);
  visit((index) => {
    const number = held[index]! - 1;
    if (number < 0) return;
    const amount = cents[index]!;
    sums[number]!.add(amount);
    projects[number]!++;
    if (amount < least[number]!) least[number] = amount;
    if (amount > most[number]!) most[number] = amount;
  });
  return currencies.map((currency, i) => ({
    currency,
    amount: sums[i]!.amount,
    projects: projects[i]!,
    ...(projects[i] && { least: inUnits(least[i]!), most: inUnits(most[i]!) }),
  }));
}

function yearRange({ years }: YearColumn, visit: Visit): YearRange | undefined {
  let [first, last] = [Infinity, 0];
  visit((index) => {
    const year = years[index]!;
    if (!year) return;
    if (year < first) first = year;
    if (year > last) last = year;
  });
  return last ? { first, last } : undefined;
}

/** Counts the different values that the projects of a selection have; `undefined` where no project has any. */
function differentValues({ values, starts }: ListColumn, size: number, visit: Visit): number | undefined {
  if (!size) return undefined;
  const seen = new Uint8Array(size);
  let count = 0;
  visit((index) => {
    for (let at = starts[index]!; at < starts[index + 1]!; at++) {
      if (seen[values[at]!]) continue;
      seen[values[at]!] = 1;
      count++;
    }
  });
  return count;
}

function resultFigures(columns: FigureColumns, visit: Visit): ResultFigure[] {
  const { results, resultValues, resultLabels, shownLabels } = columns;
  // Whole numbers count as cents do.
  const sums = new Map(shownLabels.map((number) => [number, { sum: new CentSum(), projects: 0, last: -1 }]));
  visit((index) => {
    for (let at = results.starts[index]!; at < results.starts[index + 1]!; at++) {
      const figure = sums.get(results.values[at]!);
      if (!figure) continue;
      figure.sum.add(resultValues[at]! * 100);
      if (figure.last !== index) figure.projects++;
      figure.last = index;
    }
  });
  return [...sums].map(([number, { sum, projects }]) => ({
    label: resultLabels[number]!.label,
    value: sum.amount,
    projects,
  }));
}

const known = new WeakMap<Dataset, FigureColumns>();

/**
 * Returns a function that sums up the projects of a selection. O(n × values per project) the first time, then
 * O(projects of the selection × values of each).
 */
export function* figureSteps(dataset: Dataset): Resumable<SumUp> {
  let columns = known.get(dataset);
  if (!columns) known.set(dataset, (columns = yield* figureColumnSteps(dataset)));
  const { budgets, euShares, starts, ends, partners, partnerCount, countries, countryCount } = columns;
  return (visit) => ({
    budgets: amountFigures(budgets, visit),
    euShares: amountFigures(euShares, visit),
    partners: differentValues(partners, partnerCount, visit),
    countries: differentValues(countries, countryCount, visit),
    starts: yearRange(starts, visit),
    ends: yearRange(ends, visit),
    results: resultFigures(columns, visit),
  });
}
