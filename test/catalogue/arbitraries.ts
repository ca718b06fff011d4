/** Random datasets and queries, small enough for frequent matches and ties. */
import * as fc from 'fast-check';
import { sortKeys, type Query, type Sort } from '../../src/catalogue/question.js';
import type { BuiltInFacet, Selection } from '../../src/catalogue/selection.js';
import type { Dataset, Project, Sector } from '../../src/dataset/reading/schema.js';
import { dataset } from '../builders.js';

const ids = (kind: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${kind}${i}`);
const values: { readonly [F in BuiltInFacet | 'colour']: readonly string[] } = {
  sector: ids('s', 6),
  theme: ids('t', 3),
  country: ['BE', 'FR', 'DE'],
  programme: ids('p', 3),
  status: ['upcoming', 'ongoing', 'ended', 'unknown'],
  // Names of inherited properties are valid ids.
  network: ['__proto__', 'constructor', 'toString'],
  // A facet that a dataset declares.
  // Some of its values are numbers, in which ranges can be chosen.
  colour: ['red', 'green', '3', '12'],
};
type Facet = keyof typeof values;
const facets = Object.keys(values) as Facet[];

const words = [
  'emploi',
  "l'emploi",
  'agro-alimentaire',
  'agroalimentaire',
  'agro',
  'alimentaire',
  'Œuvre',
  'oeuvre',
];
const moreWords = [
  'réfugiés',
  'refugies',
  'Straße',
  'Möbel',
  'Moebel',
  'Mo\u0308belschau',
  'neue',
  '10',
  '9',
  'arc-en-ciel',
  'arcenciel',
  'en',
  'ciel',
  'e',
  '&',
  '',
];
const text = fc
  .array(fc.constantFrom(...words, ...moreWords), { maxLength: 4 })
  .map((list) => list.join(' '));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

const localizedText = fc.record({
  fr: maybe(text),
  nl: maybe(text),
  de: maybe(text),
  en: fc.tuple(fc.constantFrom(...words), text).map((parts) => parts.join(' ')),
});
const date = fc.constantFrom('2019', '2020', '2020-01', '2020-01-01', '2020-12', '2020-12-31', '2021-06-30');
const idsOf = (facet: Facet) => maybe(fc.array(fc.constantFrom(...values[facet]), { maxLength: 3 }));

const amount = (units: fc.Arbitrary<number>) =>
  fc.record({ amount: units, currency: fc.constantFrom('EUR', 'GBP') });

const project: fc.Arbitrary<Omit<Project, 'id'>> = fc.record({
  name: localizedText,
  acronym: maybe(fc.constantFrom('AGRO', 'EURES')),
  summary: maybe(localizedText),
  place: maybe(localizedText),
  lead: maybe(fc.record({ name: fc.constantFrom('Le Forem', 'VDAB') })),
  partners: maybe(fc.record({ names: fc.array(fc.constantFrom('Le Forem', 'ADG', 'Bruxelles Formation')) })),
  sectors: idsOf('sector'),
  themes: idsOf('theme'),
  countries: idsOf('country'),
  networks: idsOf('network'),
  programme: maybe(fc.constantFrom(...values.programme)),
  fields: maybe(fc.record({ colour: idsOf('colour').map((ids) => ids ?? []) })),
  period: maybe(fc.record({ start: maybe(date), end: maybe(date) })),
  budget: maybe(amount(fc.oneof(fc.nat(3), fc.constantFrom(0.5, 999, 1_000_000)))),
  partnerCount: maybe(fc.record({ min: fc.nat(4), max: fc.nat(4) })),
  funding: maybe(fc.record({ euShare: maybe(amount(fc.constantFrom(0.1, 0.2, 0.7, 1e14))) })),
  results: maybe(
    fc.array(fc.record({ label: fc.record({ fr: fc.constantFrom(...'abcde') }), value: fc.nat(9) }), {
      maxLength: 3,
    }),
  ),
});

/** The broader sector may be any: the sector itself, one of its narrower ones, or an unknown one. */
const sectors: fc.Arbitrary<Sector[]> = fc
  .uniqueArray(
    fc.record({ id: fc.constantFrom(...values.sector), broader: maybe(fc.constantFrom(...values.sector)) }),
    {
      selector: ({ id }) => id,
    },
  )
  .map((list) =>
    list.map((sector, i) => ({
      ...sector,
      label: { fr: sector.id },
      ...(i % 2 && { keywords: { fr: 'bâtiment, arc' } }),
    })),
  );

const named = (facet: Facet) =>
  fc
    .subarray([...values[facet]])
    .map((list) => list.map((id) => ({ id, name: { fr: id }, label: { fr: id } })));

export const datasets: fc.Arbitrary<Dataset> = fc
  .record({
    sectors,
    themes: named('theme'),
    programmes: named('programme'),
    networks: named('network'),
    organisations: fc.subarray([
      { id: 'forem', name: 'Le Forem' },
      { id: 'adg', name: 'Arbeitsamt', aliases: ['ADG'] },
    ]),
    facets: fc.oneof(
      fc.constant([]),
      maybe(named('colour')).map((values) => [{ id: 'colour', label: { fr: 'Couleur' }, values }]),
    ),
    // A bit set has a further word from 32 and from 64 projects.
    projects: fc.array(project, { maxLength: 70, size: 'max' }),
  })
  .map((lists) =>
    dataset({ ...lists, projects: lists.projects.map((each, i) => ({ ...each, id: `project${i}` })) }),
  );

const choice = (facet: Facet) =>
  maybe(
    fc.array(
      fc
        .tuple(fc.constantFrom('', '', '-'), fc.constantFrom(...values[facet], 'unknown-id', '2..12'))
        .map((parts) => parts.join('')),
      { maxLength: 3 },
    ),
  );
const end = fc.oneof(fc.constant(''), fc.constantFrom('0', '1', '2.5', '3', '1000', '2020', '2021'));
const rangeId = fc.oneof(
  fc.tuple(fc.constantFrom('', '', '-'), end, fc.constant('..'), end).map((parts) => parts.join('')),
  fc.constantFrom('unknown', '-unknown', '2020', '3', 'a..b'),
);
export const rangeFields = [
  'year',
  'start',
  'budget',
  'eu-share',
  'partner-count',
  'colour',
  'sector',
] as const;
const partnerChoice = maybe(
  fc.array(fc.constantFrom('forem', 'le-forem', 'vdab', 'adg', '-adg', 'bruxelles-formation', 'nobody'), {
    maxLength: 2,
  }),
);
type Field = (typeof rangeFields)[number];
const rangeChoice = maybe(fc.array(rangeId, { maxLength: 2 }));

const selection: fc.Arbitrary<Selection> = fc.record(
  {
    ...(Object.fromEntries(
      ['year', 'start', 'budget', 'partner-count'].map((field) => [field, rangeChoice]),
    ) as Partial<Record<Field, fc.Arbitrary<string[] | undefined>>>),
    ...(Object.fromEntries(facets.map((facet) => [facet, choice(facet)])) as Record<
      Facet,
      fc.Arbitrary<string[]>
    >),
    partner: partnerChoice,
    q: maybe(
      fc.oneof(
        text,
        fc.constantFrom(
          'emp',
          'agro a',
          'lemp',
          'oeu',
          '  ',
          'STRASSE',
          'le for',
          'arc en ciel',
          'moeb',
          'MÖB',
          'mob',
          'neu',
          'nü',
        ),
      ),
    ),
  },
  { requiredKeys: [] },
);
const sorts = sortKeys.flatMap((key): Sort[] => (key === 'relevance' ? [key] : [key, `-${key}`]));

export const queries: fc.Arbitrary<Query> = fc.record(
  {
    selection,
    within: selection,
    match: fc.dictionary(fc.constantFrom(...facets), fc.constantFrom('any', 'all')),
    locale: fc.constantFrom('fr', 'nl', 'de', 'en'),
    sort: fc.constantFrom(...sorts),
    offset: fc.nat(20),
    limit: fc.nat(30),
    around: fc.nat(70).map((i) => `project${i}`),
    counts: fc.subarray(facets),
    figures: fc.boolean(),
    ranges: fc.subarray([...rangeFields]),
    partners: fc.record({ limit: fc.nat(3), words: fc.constantFrom('', 'form', 'for', 'd') }),
  },
  { requiredKeys: ['selection'] },
);

function stepChoice(facet: Facet | Field | 'partner' | 'q') {
  if (facet === 'partner') return partnerChoice;
  if (facet === 'q') return maybe(fc.constantFrom('e', 'em', 'agro', 'arc'));
  return facet === 'year' || facet === 'budget' ? rangeChoice : choice(facet as Facet);
}

/** Sequences of queries in which each changes one choice of the one before. All facets are counted. */
export const visits: fc.Arbitrary<Query[]> = fc
  .array(
    fc
      .constantFrom<Facet | Field | 'partner' | 'q'>(...facets, 'year', 'budget', 'partner', 'q')
      .chain((facet) =>
        fc.record({
          facet: fc.constant(facet),
          chosen: stepChoice(facet),
        }),
      ),
    { minLength: 4, maxLength: 12 },
  )
  .map((steps) => {
    let selection: Selection = {};
    return steps.map(({ facet, chosen }) => {
      selection = { ...selection, [facet]: chosen };
      return { selection, counts: facets, ranges: [...rangeFields], limit: 5, partners: { limit: 2 } };
    });
  });

export const today = '2020-06-15';
