// Random questions about a generated dataset, the same in each run.

import { numbers } from './questions.mjs';

const words = [
  'formation',
  'emploi',
  'form',
  'agro alimentaire',
  'agroalim',
  'agro-alimentaire bâtiment',
  'Begleitung',
  'Mobilität',
  'mobilitaet',
  'Ernähr',
  'opleiding',
  'œuvre',
  'oeuv',
  'EUROP régional',
  'e',
  'tr',
  '&',
  'x9',
  'R&D',
  'fromation',
  'mobillité',
  'réfugié de la',
];
const sorts = [
  'title',
  '-title',
  'start',
  '-start',
  'end',
  '-end',
  'budget',
  '-budget',
  'relevance',
  'relevance',
];
const facets = ['sector', 'theme', 'country', 'programme', 'status', 'network'];

/** @returns a function that makes the next question */
export function questionsAbout(dataset, seed = 7) {
  const next = numbers(seed);
  const size = dataset.projects.length;
  const some = (list, rarity = 4) => list.filter(() => next(rarity) === 0);
  const idsOf = (list) => list.map(({ id }) => id);
  const ids = {
    sector: idsOf(dataset.sectors),
    theme: idsOf(dataset.themes),
    programme: idsOf(dataset.programmes),
    network: idsOf(dataset.networks),
    country: ['BE', 'FR', 'DE', 'LU', 'unknown'],
    status: ['upcoming', 'ongoing', 'ended', 'unknown', 'no-status'],
  };
  const typed = () => words[next(words.length)] + (next(4) ? '' : ` ${words[next(words.length)]}`);
  const within = () =>
    [{}, {}, { theme: ['theme-1', 'theme-2'] }, { q: typed(), status: ['-ended'] }][next(4)];
  return () => {
    const selection = {};
    for (const [facet, list] of Object.entries(ids))
      if (next(3) === 0)
        selection[facet] = some(
          list.map((id) => (next(9) ? id : `-${id}`)),
          next(2) ? 12 : 4,
        );
    if (next(2) === 0) selection.q = typed();
    return {
      selection,
      within: within(),
      match: next(3) ? {} : { [['sector', 'theme', 'country', 'status'][next(4)]]: 'all' },
      locale: ['fr', 'nl', 'de', 'en'][next(4)],
      sort: sorts[next(sorts.length)],
      offset: next(5) ? next(60) : next(size),
      limit: next(30),
      counts: some(facets, 2),
      ...(next(4) ? {} : { figures: true }),
      ...(next(12) ? {} : { around: `project-${next(size)}` }),
    };
  };
}

/** Reduces an answer to what two engines must agree on. */
export const comparable = ({ total, offset, counts, projects, suggestions = [], figures }) => ({
  total,
  offset,
  suggestions,
  // JSON leaves out what is undefined.
  ...JSON.parse(JSON.stringify({ figures })),
  counts: Object.entries(counts).map(([facet, values]) => [facet, ...values]),
  projects: projects.map(({ id }) => id),
});
