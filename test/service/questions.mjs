// A dataset and questions about it, for tests of the service.

const facets = ['sector', 'theme', 'country', 'status', 'year'];
const words = ['formation', 'emploi', 'métier', 'jeunes', 'frontière'];
const label = (text) => ({ fr: text, nl: `${text} nl` });
const entries = (name, count) =>
  Array.from({ length: count }, (_, i) => ({ id: `${name}-${i}`, label: label(`${name} ${i}`) }));

/** Returns a dataset whose ids of a facet are numbers, which objects would put in another order. */
export const dataset = (size, title = 'Projet') => ({
  schemaVersion: '1.0',
  sectors: entries('sector', 9),
  themes: entries('theme', 5),
  facets: [
    {
      id: 'year',
      label: label('Année'),
      values: ['2023', '2021', '2022'].map((id) => ({ id, label: label(id) })),
    },
  ],
  projects: Array.from({ length: size }, (_, i) => ({
    id: `p${i}`,
    name: label(`${title} ${words[i % 5]} ${words[(i * 7) % 4]} ${i}`),
    sectors: [`sector-${i % 9}`, `sector-${(i * 5) % 7}`].filter((id, at, all) => all.indexOf(id) === at),
    themes: [`theme-${i % 5}`],
    countries: [i % 3 ? 'BE' : 'FR'],
    fields: { year: [String(2021 + (i % 3))] },
  })),
});

/** Returns numbers that look random and are the same in each run. */
export function numbers(seed) {
  let state = seed;
  return (max) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % max;
}

export function randomQuery(next) {
  const some = (list) => list.filter(() => next(4) === 0);
  const ids = { sector: 9, theme: 5 };
  const selection = Object.fromEntries(
    Object.entries(ids).map(([facet, count]) => [
      facet,
      some(Array.from({ length: count }, (_, i) => `${next(9) ? '' : '-'}${facet}-${i}`)),
    ]),
  );
  return {
    selection: {
      ...selection,
      country: some(['BE', 'FR']),
      ...(next(3) ? {} : { q: words[next(5)].slice(0, 4) }),
    },
    within: next(3) ? {} : { year: ['2021', '2023'] },
    match: next(3) ? {} : { sector: 'all' },
    locale: ['fr', 'nl'][next(2)],
    sort: ['title', '-title', 'start', 'relevance'][next(4)],
    offset: next(30),
    limit: next(20),
    counts: some(facets),
  };
}
