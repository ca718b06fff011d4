/** Reference implementation of ranges: plain and slow. */
import type { Dataset, Project } from '../../src/dataset/reading/schema.js';

/** Counts per bar, and the projects without a number, by field. */
export type Bars = Readonly<Record<string, { readonly counts: number[]; readonly unknown: number }>>;

const some = (numbers: readonly (number | undefined)[]): number[] =>
  numbers.filter((each): each is number => each !== undefined && !Number.isNaN(each));
const yearOf = (date: string | null | undefined): number | undefined =>
  date ? Number(date.slice(0, 4)) : undefined;

/** The currency that most amounts have, the first one of equals. */
function mainCurrency(currencies: readonly (string | undefined)[]): string | undefined {
  const all = currencies.filter((each) => each !== undefined);
  const times = (currency: string): number => all.filter((each) => each === currency).length;
  return [...new Set(all)].sort((a, b) => times(b) - times(a))[0];
}

function numbersOf(dataset: Dataset, project: Project, field: string): number[] {
  const { period, budget, funding, partnerCount, fields } = project;
  if (dataset.facets.some(({ id }) => id === field))
    return (fields?.[field] ?? []).filter((id) => /^\d+$/.test(id)).map(Number);
  if (field === 'year') return some([yearOf(period?.start), yearOf(period?.end)]);
  if (field === 'start') return some([yearOf(period?.start)]);
  if (field === 'budget') {
    const unit = mainCurrency(dataset.projects.map((each) => each.budget?.currency));
    return budget?.currency === unit ? some([budget?.amount]) : [];
  }
  if (field === 'eu-share') {
    const unit = mainCurrency(dataset.projects.map((each) => each.funding?.euShare?.currency));
    return funding?.euShare?.currency === unit ? some([funding?.euShare?.amount]) : [];
  }
  if (field === 'partner-count') return some([partnerCount?.min, partnerCount?.max]);
  return [];
}

const fieldNames = ['year', 'start', 'budget', 'eu-share', 'partner-count'];

export function isInRange(dataset: Dataset, project: Project, field: string, id: string): boolean {
  const isField = fieldNames.includes(field) || dataset.facets.some((each) => each.id === field);
  if (!isField) return false;
  const numbers = numbersOf(dataset, project, field);
  if (id === 'unknown') return numbers.length === 0;
  const ends = id.split('..');
  if (!ends.some(Boolean) || ends.some((end) => !/^[\d.]*$/.test(end)) || !numbers.length) return false;
  const [from = '', to = from] = ends;
  return (
    Math.min(...numbers) <= (to === '' ? Infinity : Number(to)) &&
    Math.max(...numbers) >= (from === '' ? -Infinity : Number(from))
  );
}

/** @param projects among which the field is counted */
export function referenceBars(
  dataset: Dataset,
  projects: readonly Project[],
  field: string,
  bounds: readonly number[],
): Bars[string] {
  const all = projects.map((project) => numbersOf(dataset, project, field));
  const known = all.filter((numbers) => numbers.length);
  return {
    counts: bounds
      .slice(1)
      .map(
        (end, bar) =>
          known.filter((numbers) => Math.min(...numbers) < end && Math.max(...numbers) >= bounds[bar]!)
            .length,
      ),
    unknown: all.length - known.length,
  };
}
