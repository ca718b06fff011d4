import { expect } from '@open-wc/testing';
import { createCatalogue } from '../../src/catalogue/indexed/catalogue.js';
import type { Answer, Query } from '../../src/catalogue/question.js';
import { query } from '../../src/catalogue/indexed/query.js';
import { createPlainCatalogue, plainQuery } from '../../src/catalogue/plain-query.js';
import { recordById } from '../../src/dataset/record-by-id.js';
import type { Dataset } from '../../src/dataset/reading/schema.js';
import { dataset, project, sector } from '../builders.js';

const ask = (data: Dataset, question: Query): Answer =>
  query(createCatalogue(data, { today: '2020-06-15' }), { limit: 10, ...question });
const idsOf = ({ projects }: Answer): string[] => projects.map(({ id }) => id);
const named = (id: string, fr: string, more = {}) => project({ id, name: { fr }, ...more });

describe('query', () => {
  const data = dataset({
    sectors: [sector({ id: 'food' }), sector({ id: 'bakery', broader: 'food' }), sector({ id: 'steel' })],
    projects: [
      project({ id: 'bread', sectors: ['bakery'], countries: ['BE'] }),
      project({ id: 'soup', sectors: ['food'], countries: ['BE', 'FR'] }),
      project({ id: 'rails', sectors: ['steel'], countries: ['FR'] }),
      project({ id: 'trolley', sectors: ['steel', 'food'] }),
    ],
  });

  it('finds a narrower sector under the broader one', () => {
    expect(idsOf(ask(data, { selection: { sector: ['food'] } }))).to.have.members([
      'bread',
      'soup',
      'trolley',
    ]);
    expect(idsOf(ask(data, { selection: { sector: ['bakery'] } }))).to.deep.equal(['bread']);
  });

  it('joins ids of a facet by any or by all, and facets by all', () => {
    const sectors = ['food', 'steel'];
    expect(ask(data, { selection: { sector: sectors } }).total).to.equal(4);
    expect(idsOf(ask(data, { selection: { sector: sectors }, match: { sector: 'all' } }))).to.deep.equal([
      'trolley',
    ]);
    expect(idsOf(ask(data, { selection: { sector: sectors, country: ['FR'] } }))).to.have.members([
      'soup',
      'rails',
    ]);
  });

  it('excludes the projects of an id with a minus', () => {
    expect(idsOf(ask(data, { selection: { sector: ['-steel'] } }))).to.have.members(['bread', 'soup']);
  });

  it('finds nothing by an unknown id, which takes nothing from others', () => {
    expect(ask(data, { selection: { sector: ['gone'] } }).total).to.equal(0);
    expect(ask(data, { selection: { sector: ['gone', 'bakery'] } }).total).to.equal(1);
    expect(ask(data, { selection: { sector: ['-gone'] } }).total).to.equal(4);
  });

  it('leaves the choice in a facet out of its counts when it joins by any', () => {
    const selection = { sector: ['steel'], country: ['FR'] };
    const any = ask(data, { selection, counts: ['sector', 'country'] });
    expect([...any.counts.sector!]).to.deep.equal([
      ['food', 1],
      ['bakery', 0],
      ['steel', 1],
    ]);
    expect([...any.counts.country!]).to.deep.equal([
      ['BE', 0],
      ['FR', 1],
    ]);
    const all = ask(data, { selection, counts: ['sector'], match: { sector: 'all' } });
    expect([...all.counts.sector!]).to.deep.equal([
      ['food', 0],
      ['bakery', 0],
      ['steel', 1],
    ]);
  });

  it('finds and counts only within the fixed selection', () => {
    const answer = ask(data, { selection: {}, within: { country: ['FR'] }, counts: ['sector', 'country'] });
    expect(answer.total).to.equal(2);
    expect(answer.counts.country!.get('BE')).to.equal(1);
    expect(answer.counts.sector!.get('bakery')).to.equal(0);
  });

  it('sorts numbers in titles as numbers, and accents as a language does', () => {
    const titles = dataset({
      projects: [named('10', 'Étape 10'), named('z', 'Zone'), named('9', 'étape 9'), named('e', 'Être')],
    });
    expect(idsOf(ask(titles, { selection: {} }))).to.deep.equal(['9', '10', 'e', 'z']);
    expect(idsOf(ask(titles, { selection: {}, sort: '-title' }))).to.deep.equal(['z', 'e', '10', '9']);
  });

  it('sorts titles without the signs before their first letter', () => {
    const signs = ['“Auto”', '«\u00a0Bois\u00a0»', '¿Cómo?', '(Dé)marche', '– Eau', '  Forêt', '#Gare', '…'];
    const titles = dataset({ projects: signs.toReversed().map((title) => named(title, title)) });
    const sorted = ['…', ...signs.slice(0, -1)];
    expect(idsOf(ask(titles, { selection: {} }))).to.deep.equal(sorted);
    const plain = plainQuery(createPlainCatalogue(titles), { selection: {}, limit: 10 });
    expect(idsOf(plain)).to.deep.equal(sorted);
  });

  it('puts projects without a value last both ways', () => {
    const budgets = dataset({
      projects: [
        named('unknown', 'A'),
        named('much', 'B', { budget: { amount: 9, currency: 'EUR' } }),
        named('nothing', 'C', { budget: { amount: 0, currency: 'EUR' } }),
      ],
    });
    expect(idsOf(ask(budgets, { selection: {}, sort: 'budget' }))).to.deep.equal([
      'nothing',
      'much',
      'unknown',
    ]);
    expect(idsOf(ask(budgets, { selection: {}, sort: '-budget' }))).to.deep.equal([
      'much',
      'nothing',
      'unknown',
    ]);
  });

  it('gives the page asked for, or the one around a project', () => {
    const many = dataset({ projects: Array.from({ length: 25 }, (_, i) => named(`p${i}`, `Projet ${i}`)) });
    const second = ask(many, { selection: {}, offset: 10 });
    expect(idsOf(second)).to.deep.equal(Array.from({ length: 10 }, (_, i) => `p${10 + i}`));
    const around = ask(many, { selection: {}, around: 'p24' });
    expect(around.offset).to.equal(20);
    expect(idsOf(around)).to.deep.equal(['p20', 'p21', 'p22', 'p23', 'p24']);
    expect(ask(many, { selection: {}, around: 'gone' }).offset).to.equal(0);
    expect(ask(many, { selection: {}, offset: -3 }).offset).to.equal(0);
    expect(idsOf(ask(many, { selection: {}, offset: 30 }))).to.deep.equal([]);
    expect(idsOf(ask(many, { selection: {}, limit: 0, around: 'p3' }))).to.deep.equal([]);
    expect(idsOf(ask(many, { selection: {}, limit: Infinity }))).to.have.length(25);
  });

  it('answers for an empty dataset, and for values like `__proto__`', () => {
    expect(ask(dataset(), { selection: { sector: ['x'] }, counts: ['sector', 'status'] }).total).to.equal(0);
    const odd = dataset({ projects: [project({ sectors: ['__proto__', 'constructor'] })] });
    const answer = ask(odd, { selection: { sector: ['__proto__'] }, counts: ['sector'] });
    expect(answer.total).to.equal(1);
    expect([...answer.counts.sector!]).to.deep.equal([
      ['__proto__', 1],
      ['constructor', 1],
    ]);
  });

  it('speaks French to a locale that has no texts', () => {
    const answer = ask(data, { selection: {}, locale: 'not a locale!' });
    expect(answer.total).to.equal(4);
  });
});

describe('recordById', () => {
  it('finds the first record with an id', () => {
    const steel = sector({ id: 'steel' });
    const sectors = [sector({ id: 'food' }), steel, sector({ id: 'steel' })];
    expect(recordById(sectors, 'steel')).to.equal(steel);
    expect(recordById(sectors, 'toString')).to.equal(undefined);
    expect(recordById(undefined, 'steel')).to.equal(undefined);
  });
});
