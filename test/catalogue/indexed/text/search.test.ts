import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createCatalogue } from '../../../../src/catalogue/indexed/catalogue.js';
import type { Answer, Query } from '../../../../src/catalogue/question.js';
import { query } from '../../../../src/catalogue/indexed/query.js';
import * as text from '../../../../src/catalogue/indexed/text/text-search.js';
import type { Dataset } from '../../../../src/dataset/reading/schema.js';
import { dataset, project } from '../../../builders.js';

const search = (data: Dataset, q: string, more: Partial<Query> = {}): Answer =>
  query(createCatalogue(data), { selection: { q }, limit: 100, ...more }, text);
const find = (data: Dataset, q: string, more: Partial<Query> = {}): string[] =>
  search(data, q, more).projects.map(({ id }) => id);
const titled = (...titles: string[]): Dataset =>
  dataset({ projects: titles.map((fr) => project({ id: fr, name: { fr } })) });

describe('search', () => {
  it('finds a compound however it is written', () => {
    const data = titled('Agro-alimentaire', 'Agroalimentaire', "Marché de l'emploi", 'Autre');
    for (const q of ['agro-alimentaire', 'agroalimentaire', 'agro alimentaire', 'AGRO‑alim', 'agro alim']) {
      expect(find(data, q), q).to.deep.equal(['Agro-alimentaire', 'Agroalimentaire']);
    }
    for (const q of ["l'emploi", 'l’emploi', 'lemploi', 'emploi', 'l emp']) {
      expect(find(data, q), q).to.deep.equal(["Marché de l'emploi"]);
    }
  });

  it('wants every word, in any field', () => {
    const data = dataset({
      projects: [
        project({
          id: 'both',
          name: { fr: 'Formation' },
          partners: { names: ['Bruxelles Formation', 'ADG'] },
        }),
        project({
          id: 'one',
          name: { fr: 'Formation' },
          lead: { name: 'VDAB' },
          place: { fr: 'Eupen' },
          acronym: 'ABC',
        }),
      ],
    });
    expect(find(data, 'form adg')).to.deep.equal(['both']);
    expect(find(data, 'vdab eupen abc')).to.deep.equal(['one']);
    expect(find(data, 'adg vdab')).to.deep.equal([]);
  });

  it('puts titles before other texts and words before their beginnings', () => {
    const data = dataset({
      projects: [
        project({ id: 'start of text', name: { fr: 'A' }, summary: { fr: 'des réseaux' } }),
        project({ id: 'text', name: { fr: 'B' }, summary: { fr: 'un réseau' } }),
        project({ id: 'start of title', name: { fr: 'C réseaux' } }),
        project({ id: 'title', name: { fr: 'D réseau' } }),
      ],
    });
    const best = ['title', 'start of title', 'text', 'start of text'];
    expect(find(data, 'reseau')).to.deep.equal(best);
    expect(find(data, 'reseau', { sort: '-title' })).to.deep.equal([
      'title',
      'start of title',
      'text',
      'start of text',
    ]);
    expect(find(data, 'reseau', { sort: 'title' })).to.deep.equal(best.toReversed());
  });

  it('puts few of many into the order in which it puts all', () => {
    const texts = ['réseaux', 'réseau', 'réseau emplois', 'réseaux emploi', 'réseau emploi', 'emploi'];
    const hits = texts.flatMap((fr, i) => [
      project({ id: `title ${i}`, name: { fr: `${fr} ${i}` }, summary: { fr: 'emploi' } }),
      project({ id: `title too ${i}`, name: { fr: `${fr} ${i}` }, summary: { fr: 'emplois' } }),
      project({ id: `text ${i}`, name: { fr: `emplois ${i}` }, summary: { fr } }),
    ]);
    const others = Array.from({ length: 2000 }, (_, i) =>
      project({ id: `${i}`, name: { fr: `Autre ${i}` } }),
    );
    // The best hits come first or last among the projects.
    for (const some of [hits, hits.toReversed()]) {
      const ids = find(dataset({ projects: some }), 'reseau emploi');
      expect(ids).to.have.length(15);
      const many = dataset({ projects: [...others, ...some] });
      for (const limit of [1, 2, 3, 5, 100])
        expect(find(many, 'reseau emploi', { limit }), `${limit}`).to.deep.equal(ids.slice(0, limit));
    }
  });

  it('searches the texts that the reader gets', () => {
    const data = dataset({
      projects: [project({ id: 'x', name: { fr: 'Emploi', nl: 'Werk' }, summary: { fr: 'Aide' } })],
    });
    expect(find(data, 'werk', { locale: 'nl' })).to.deep.equal(['x']);
    expect(find(data, 'aide', { locale: 'nl' })).to.deep.equal(['x']);
    expect(find(data, 'emploi', { locale: 'nl' })).to.deep.equal([]);
    expect(find(data, 'werk')).to.deep.equal([]);
  });

  it('leaves nothing out for signs that are no words', () => {
    expect(find(titled('A', 'B'), '&')).to.have.length(2);
    expect(find(titled('A', 'B'), ' ')).to.have.length(2);
  });

  // A search that takes time in proportion to the square of its length exceeds the time limit of the test.
  it('ends soon for a text of a million letters', () => {
    const data = titled('Emploi à Mons', 'Emploi à Liège');
    expect(search(data, 'emploi '.repeat(100_000)).total).to.equal(2);
    expect(search(data, 'x'.repeat(1_000_000)).suggestions).to.deep.equal([]);
    expect(search(data, '-'.repeat(1_000_000)).total).to.equal(2);
  });

  it('narrows by words that are fixed', () => {
    const data = titled('Emploi à Mons', 'Emploi à Liège');
    expect(find(data, 'emploi', { within: { q: 'mons' } })).to.deep.equal(['Emploi à Mons']);
  });
});

describe('the vocabulary of a dataset', () => {
  const data = dataset({
    sectors: [
      {
        id: 'construction',
        label: { fr: 'Construction', nl: 'Bouw' },
        keywords: { fr: 'bâtiment, BTP', nl: 'bouwvak' },
      },
      { id: 'green', label: { fr: 'Éco-construction' }, broader: 'construction' },
    ],
    themes: [
      {
        id: 'jobseekers',
        label: { fr: 'Accompagnement' },
        shortLabel: { fr: 'Demandeurs' },
        keywords: { fr: 'chômeur', nl: 'werkloos' },
      },
    ],
    programmes: [
      {
        id: 'area',
        name: { fr: 'Zone' },
        keywords: { fr: 'Lille, Gand', nl: 'Rijsel' },
        places: [
          {
            region: { fr: 'Flandre' },
            names: ['Gent'],
            labels: [{ name: 'Gent', label: { fr: 'Gand (arr.)' } }],
          },
        ],
      },
    ],
    facets: [
      {
        id: 'measure',
        label: { fr: 'Mesure' },
        values: [{ id: 'm1', label: { fr: 'Cours' }, keywords: { fr: 'leçon' } }],
      },
    ],
    projects: [
      project({ id: 'green', sectors: ['green'] }),
      project({ id: 'job', themes: ['jobseekers'], programme: 'area' }),
      project({ id: 'course', fields: { measure: ['m1'] } }),
    ],
  });
  const cases: [typed: string, locale: string, found: string[]][] = [
    ['batiment', 'fr', ['green']],
    ['btp', 'fr', ['green']],
    ['bouwvak', 'nl', ['green']],
    ['chomeur', 'fr', ['job']],
    ['werkloos', 'nl', ['job']],
    ['werkloos', 'fr', []],
    ['demandeurs', 'fr', ['job']],
    ['lille', 'fr', ['job']],
    ['rijsel', 'nl', ['job']],
    ['gent', 'fr', ['job']],
    ['lecon', 'fr', ['course']],
    ['lille chomeur', 'fr', ['job']],
    ['lille batiment', 'fr', []],
  ];
  for (const [typed, locale, found] of cases)
    it(`finds ${found.join(', ') || 'nothing'} by “${typed}” in ${locale}`, () => {
      expect(find(data, typed, { locale })).to.deep.equal(found);
    });

  it('offers a keyword for a slip in it', () => {
    expect(search(data, 'chomuer').suggestions).to.deep.equal(['chômeur']);
  });
});

describe('suggestions', () => {
  const data = titled('Formation des réfugiés', 'Emploi transfrontalier', 'Agro alimentaire');
  const cases: [typed: string, suggestion: string][] = [
    ['fromation', 'Formation'],
    ['formatoin', 'Formation'],
    ['emplio transfront', 'Emploi transfront'],
    ['agroalimentaire', 'Agro alimentaire'],
    ['emploii', 'Emploi'],
  ];
  for (const [typed, suggestion] of cases) {
    it(`offers ${suggestion} for ${typed}`, () => {
      const answer = search(data, typed);
      expect(answer.total).to.equal(0);
      expect(answer.suggestions?.[0]).to.equal(suggestion);
    });
  }

  it('offers no word with another stem', () => {
    const other = titled('Agro alimentaire', 'Formation', 'Liste');
    for (const typed of ['batiment', 'normation de', 'lille'])
      expect(search(other, typed).suggestions, typed).to.deep.equal([]);
  });

  it('offers nothing that would find nothing', () => {
    expect(search(data, 'Réfugié transfrontailer').suggestions).to.deep.equal([]);
    expect(search(data, 'fromation', { within: { q: 'emploi' } }).suggestions).to.deep.equal([]);
    expect(
      search(data, 'fromation', { selection: { q: 'fromation', country: ['BE'] } }).suggestions,
    ).to.deep.equal([]);
    expect(search(data, 'xyz').suggestions).to.deep.equal([]);
    expect(search(data, 'emploi').suggestions).to.deep.equal([]);
  });

  it('undoes any one slip in a long word', () => {
    const word = 'transfrontalier';
    const slip = fc.record({
      at: fc.nat(word.length - 2),
      kind: fc.constantFrom('drop', 'swap', 'double', 'replace'),
    });
    fc.assert(
      fc.property(slip, ({ at, kind }) => {
        const [head, letter, tail] = [word.slice(0, at), word[at]!, word.slice(at + 1)];
        const slips: Record<string, string> = {
          drop: head + tail,
          swap: head + tail[0]! + letter + tail.slice(1),
          double: head + letter + letter + tail,
          replace: `${head}x${tail}`,
        };
        const answer = search(data, slips[kind]!);
        expect(answer.total > 0 || answer.suggestions?.includes(word), slips[kind]).to.equal(true);
      }),
    );
  });
});
