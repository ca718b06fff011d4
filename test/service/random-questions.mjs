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
const facets = ['sector', 'theme', 'country', 'programme', 'status', 'network', 'level', 'partners'];
const years = ['2005..2012', '..2010', '2015..', '2012', '2020..2012', 'unknown', '-2010..2012', '-unknown'];
const amounts = ['100000..', '..2500000', '0..0', '1000000.5..1000011.1', 'unknown', '-..50000'];
/** Ids of fields with numbers. */
const ranges = {
  year: years,
  start: years,
  end: years,
  updated: years,
  budget: amounts,
  'eu-share': amounts,
  'eu-rate': ['0.1..33.3', '50', '99.9..', 'unknown', '-10..20'],
  'partner-count': ['2..3', '6..', '1', 'unknown', '-4..5'],
  level: ['3', '4', '5..7', '..2', '38.5..', '\u22123..1', '-3', '-5..7', 'unknown'],
  sector: ['1..2', 'unknown'],
};

/**
 * @param partners ids of partners, where they can be chosen and listed
 * @returns a function that makes the next question
 */
export function questionsAbout(dataset, seed = 7, partners = []) {
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
  const partnerWords = ['', '', 'form', 'van', 'e', 'prof de', 'x9', '&'];
  const aboutPartners = () => ({
    partners: { limit: next(30), words: partnerWords[next(partnerWords.length)] },
  });
  const partnerId = () => `${next(4) ? '' : '-'}${partners[next(Math.min(500, partners.length))]}`;
  const typed = () => words[next(words.length)] + (next(4) ? '' : ` ${words[next(words.length)]}`);
  const within = () =>
    [
      {},
      {},
      { theme: ['theme-1', 'theme-2'] },
      { q: typed(), status: ['-ended'] },
      { year: ['2004..2021'], level: ['3..6', 'unknown'] },
    ][next(5)];
  return () => {
    const selection = {};
    for (const [facet, list] of Object.entries(ids))
      if (next(3) === 0)
        selection[facet] = some(
          list.map((id) => (next(9) ? id : `-${id}`)),
          next(2) ? 12 : 4,
        );
    if (next(2) === 0) selection.q = typed();
    for (const [field, list] of Object.entries(ranges))
      if (next(12) === 0) selection[field] = [...(selection[field] ?? []), ...some(list)];
    if (partners.length && next(6) === 0)
      // Chosen partners are listed in the order of an address.
      selection.partner = [partnerId(), partnerId(), ...some(['unknown', '3', '1..2'])].sort();
    return {
      ...(partners.length && next(4) === 0 ? aboutPartners() : {}),
      selection,
      within: within(),
      match: next(3)
        ? {}
        : {
            [['sector', 'theme', 'country', 'status', 'year', 'level', 'partner'][
              next(partners.length ? 7 : 6)
            ]]: 'all',
          },
      locale: ['fr', 'nl', 'de', 'en'][next(4)],
      sort: sorts[next(sorts.length)],
      offset: next(5) ? next(60) : next(size),
      limit: next(30),
      counts: some(facets, 2),
      ...(next(4) ? {} : { figures: true }),
      ...(next(3) ? {} : { ranges: some(Object.keys(ranges)) }),
      ...(next(12) ? {} : { around: `project-${next(size)}` }),
    };
  };
}

/** Reduces an answer to what two engines must agree on. */
export const comparable = ({
  total,
  offset,
  counts,
  projects,
  suggestions = [],
  figures,
  ranges,
  partners,
}) => ({
  total,
  offset,
  suggestions,
  // JSON leaves out what is undefined.
  ...JSON.parse(JSON.stringify({ figures, ranges, partners })),
  counts: Object.entries(counts).map(([facet, values]) => [facet, ...values]),
  projects: projects.map(({ id }) => id),
});
