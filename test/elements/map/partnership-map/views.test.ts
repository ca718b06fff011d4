import { expect } from '@open-wc/testing';
import { countriesOf, viewsOf } from '../../../../src/elements/map/partnership-map/views.js';
import { dataset, network, programme } from '../../../builders.js';

const text = { fr: 'Texte' };
const places = [{ region: text, names: ['Nord'] }];

describe('views of a map', () => {
  const data = dataset({
    networks: [
      network({ id: 'europe', scope: 'european', members: { text, countries: ['BE'] } }),
      network({ id: 'world', scope: 'global', regions: [{ id: 'africa', label: text }] }),
      network({ id: 'words', members: { text } }),
    ],
    programmes: [programme({ id: 'area', places }), programme({ id: 'money' })],
  });
  const projects = (...codes: string[]) => ({ codes, title: { fr: 'Projets' } });
  const ids = (wanted: object): string[] => viewsOf(data, wanted, projects('BE')).map(({ id }) => id);

  it('are the networks with countries or regions, then the areas with places', () => {
    expect(ids({})).to.deep.equal(['network europe', 'network world', 'programme area']);
  });

  it('are the countries of projects, in Europe or the world, where no network has any', () => {
    const plain = dataset({ networks: [network({ id: 'words', members: { text } })] });
    const scopes = (...codes: string[]) => viewsOf(plain, {}, projects(...codes)).map(({ scope }) => scope);
    expect(scopes('BE', 'FR')).to.deep.equal(['european']);
    expect(scopes('BE', 'MA')).to.deep.equal(['global']);
    expect(scopes()).to.deep.equal([]);
  });

  it('are limited to a network or a scope', () => {
    expect(ids({ network: 'world' })).to.deep.equal(['network world']);
    expect(ids({ scope: 'european' })).to.deep.equal(['network europe']);
    expect(ids({ scope: 'cross-border' })).to.deep.equal(['programme area']);
    expect(ids({ network: 'unknown' })).to.deep.equal([]);
  });
});

describe('the countries of a network', () => {
  const list = (...input: Parameters<typeof countriesOf>): unknown =>
    Object.fromEntries(countriesOf(...input));

  it('are members now and then, now only, or then only; projects add others', () => {
    const pes = network({
      members: { text, countries: ['BE', 'LI'] },
      formerMembers: { text, countries: ['BE', 'GB'], until: '2020-01-31' },
    });
    expect(list(pes, ['BE', 'MA'])).to.deep.equal({
      BE: 'member',
      LI: 'joined',
      GB: 'former',
      MA: 'outside',
    });
  });

  it('are all members without a list of former ones', () => {
    expect(list(network({ members: { text, countries: ['BE', 'BE'] } }), [])).to.deep.equal({ BE: 'member' });
  });

  it('are empty without a list of countries: no country is called a non-member', () => {
    expect(list(network({ members: { text } }), ['BE'])).to.deep.equal({});
  });
});
