import { expect } from '@open-wc/testing';
import {
  barsOf,
  firstBars,
  orderOf,
  textsOf,
} from '../../../../src/elements/charts/facet-chart/facet-bars.js';
import { dataset, network, programme, sector, theme } from '../../../builders.js';

const byId = (a: string, b: string): number => a.localeCompare(b);
const counts = new Map([
  ['c', 1],
  ['b', 4],
  ['z', 0],
  ['a', 1],
]);
const ids = (chosen: readonly string[], most: number): string[] =>
  barsOf(orderOf(counts, byId), counts, chosen, most).map(({ id }) => id);

describe('bars of a facet', () => {
  it('are sorted by count, equal ones by label', () => {
    expect(ids([], 9)).to.deep.equal(['b', 'a', 'c', 'z']);
  });

  it('are limited, except for chosen values', () => {
    expect(ids([], 2)).to.deep.equal(['b', 'a']);
    expect(ids(['z'], 2)).to.deep.equal(['b', 'a', 'z']);
  });

  it('include chosen unknown ids, but no excluded ones', () => {
    expect(ids(['nobody', '-c'], 2)).to.deep.equal(['b', 'a', 'nobody']);
    expect(barsOf(orderOf(counts, byId), counts, ['nobody'], 2).at(-1)).to.deep.equal({
      id: 'nobody',
      count: 0,
      isChosen: true,
      isKnown: false,
    });
  });

  it('keep their order while counts change', () => {
    const order = orderOf(counts, byId);
    const others = new Map([...counts.keys()].map((id) => [id, id === 'z' ? 9 : 0]));
    expect(barsOf(order, others, [], 9).map(({ id }) => id)).to.deep.equal(order);
  });

  it('are first the values with projects, unless only two more are left', () => {
    expect(firstBars(counts)).to.equal(4);
    expect(firstBars(new Map([...counts, ['x', 0], ['y', 0]]))).to.equal(3);
  });

  it('have the texts of the dataset', () => {
    const data = dataset({
      sectors: [sector({ id: 's', label: { fr: 'Secteur' } })],
      themes: [theme({ id: 't', label: { fr: 'Thème' } })],
      programmes: [programme({ id: 'p', name: { fr: 'Programme' } })],
      networks: [
        network({ id: 'n', acronym: 'RES', name: { fr: 'Réseau' } }),
        network({ id: 'm', name: { fr: 'M' } }),
      ],
      facets: [{ id: 'measure', label: { fr: 'Mesure' }, values: [{ id: 'v', label: { fr: 'Valeur' } }] }],
    });
    const french = (facet: string): unknown[] => [...textsOf(data, facet)].map(([id, text]) => [id, text.fr]);
    expect(french('sector')).to.deep.equal([['s', 'Secteur']]);
    expect(french('theme')).to.deep.equal([['t', 'Thème']]);
    expect(french('programme')).to.deep.equal([['p', 'Programme']]);
    expect(french('network')).to.deep.equal([
      ['n', 'RES'],
      ['m', 'M'],
    ]);
    expect(french('measure')).to.deep.equal([['v', 'Valeur']]);
    expect(french('country')).to.deep.equal([]);
    expect(french('nothing')).to.deep.equal([]);
  });
});
