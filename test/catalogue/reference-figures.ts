/** Reference implementation of figures: plain and slow, with fractions of cents as texts. */
import type { Figures } from '../../src/catalogue/question.js';
import type { Budget, Dataset, Project } from '../../src/dataset/reading/schema.js';

const some = <T>(items: readonly (T | null | undefined)[]): T[] =>
  items.filter((each): each is T => each !== null && each !== undefined);

function sums(
  all: readonly Project[],
  found: readonly Project[],
  of: (project: Project) => Budget | null | undefined,
) {
  const currencies = [...new Set(some(all.map(of)).map(({ currency }) => currency))];
  return currencies.map((currency) => {
    const own = some(found.map(of)).filter((each) => each.currency === currency);
    const cents = own.reduce((sum, { amount }) => sum + BigInt(Math.round(amount * 100)), 0n);
    const rounded = own.map(({ amount }) => Math.round(amount * 100) / 100);
    return {
      currency,
      amount: Number(String(cents).padStart(3, '0').replace(/(..)$/, '.$1')),
      projects: own.length,
      ...(own.length && { least: Math.min(...rounded), most: Math.max(...rounded) }),
    };
  });
}

const partnersOf = ({ lead, partners }: Project): string[] =>
  [...some([lead?.name]), ...(partners?.names ?? [])].map((name) => name.toLowerCase());

const different = (all: readonly Project[], found: readonly Project[], of: (project: Project) => string[]) =>
  all.some((each) => of(each).length) ? new Set(found.flatMap(of)).size : undefined;

function years(dates: readonly (string | null | undefined)[]) {
  const known = some(dates).map((date) => Number(date.slice(0, 4)));
  return known.length ? { first: Math.min(...known), last: Math.max(...known) } : undefined;
}

export function referenceFigures({ projects }: Dataset, found: readonly Project[]): Figures {
  const labels = new Map<string, Project[]>();
  for (const project of projects)
    for (const { label } of project.results ?? [])
      labels.set(label.fr!, [...new Set([...(labels.get(label.fr!) ?? []), project])]);
  const shown = [...labels].sort(([, a], [, b]) => b.length - a.length).slice(0, 3);
  return {
    budgets: sums(projects, found, ({ budget }) => budget),
    euShares: sums(projects, found, ({ funding }) => funding?.euShare),
    partners: different(projects, found, partnersOf),
    countries: different(projects, found, ({ countries }) => [...(countries ?? [])]),
    starts: years(found.map(({ period }) => period?.start)),
    ends: years(found.map(({ period }) => period?.end)),
    results: shown.map(([fr]) => {
      const own = found.flatMap((project) => (project.results ?? []).filter(({ label }) => label.fr === fr));
      return {
        label: { fr },
        value: own.reduce((sum, { value }) => sum + value!, 0),
        projects: found.filter((project) => project.results?.some(({ label }) => label.fr === fr)).length,
      };
    }),
  };
}
