import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { sortKeys, type Sort } from '../../src/catalogue/question.js';
import { facetNames, type Selection } from '../../src/catalogue/selection.js';
import {
  readParameter,
  readView,
  writeParameters,
  writeView,
  type ParameterNaming,
  type AddressState,
} from '../../src/exploration/address.js';
import { normalize } from '../../src/exploration/exploration.js';

const naming: ParameterNaming = { group: '', facets: facetNames };
const nothing: AddressState = { selection: {}, page: 0 };
const viewOf = (selection: Selection, rest: Partial<AddressState> = {}): AddressState => ({
  selection,
  page: 0,
  ...rest,
});

describe('a parameter of another element in an address', () => {
  const group: ParameterNaming = { group: 'g', facets: facetNames };

  it('is written and read, and leaves the rest as it is', () => {
    const address = 'https://a.be/p?x=%20&forem-g-map=eures&forem-map=wapes#h';
    const written = writeParameters(address, group, { map: 'pes network', 'map-view': undefined });
    expect(written).to.equal('https://a.be/p?x=%20&forem-map=wapes&forem-g-map=pes+network#h');
    expect(readParameter(written, group, 'map')).to.equal('pes network');
    expect(readParameter(written, group, 'map-view')).to.equal(undefined);
    expect(writeParameters(written, group, { map: undefined })).to.equal(
      'https://a.be/p?x=%20&forem-map=wapes#h',
    );
    expect(writeView(written, group, nothing, nothing)).to.equal(written);
  });

  it('is hidden by a facet of its name', () => {
    const declared: ParameterNaming = { group: '', facets: [...facetNames, 'map'] };
    const address = 'https://a.be/?forem-map=paper';
    expect(readParameter(address, declared, 'map')).to.equal(undefined);
    expect(writeParameters(address, declared, { map: 'eures' })).to.equal(address);
    expect(readView(address, declared, nothing).selection).to.deep.equal({ map: ['paper'] });
  });
});

describe('a view in an address', () => {
  it('is written so that people can read it', () => {
    const view = viewOf({ sector: ['construction', 'textile'], q: 'réfugiés' });
    expect(writeView('https://a.be/p', naming, view, nothing)).to.equal(
      'https://a.be/p?forem-sector=construction,textile&forem-q=r%C3%A9fugi%C3%A9s',
    );
  });

  it('is read however it is spelled', () => {
    for (const query of [
      'forem-sector=construction,textile&forem-q=sans+fronti%C3%A8res',
      'forem-sector=construction%2Ctextile&forem-q=sans%20fronti%C3%A8res',
      'x=1&forem-q=sans frontières&forem-sector=construction&forem-sector=,textile,',
    ])
      expect(readView(`https://a.be/p?${query}#h`, naming, nothing).selection).to.deep.equal({
        sector: ['construction', 'textile'],
        q: 'sans frontières',
      });
  });

  it('keeps the rest of the address as it was', () => {
    const before =
      'https://a.be/p?b=%c3%a9&&a=1+2&forem-x=1&FOREM-Q=2&forem-q=alt&c&??forem-q=3=4#forem-q=5?x';
    const after = writeView(before, naming, viewOf({ status: ['ended'] }), nothing);
    expect(after).to.equal(
      'https://a.be/p?b=%c3%a9&&a=1+2&forem-x=1&FOREM-Q=2&c&??forem-q=3=4&forem-status=ended#forem-q=5?x',
    );
    expect(writeView('https://a.be/?forem-q=x#top', naming, nothing, nothing)).to.equal('https://a.be/#top');
  });

  it('of a group has its name, and leaves the others of the page alone', () => {
    const left: ParameterNaming = { group: 'left', facets: facetNames };
    const address = writeView('/?forem-sector=textile', left, viewOf({ sector: ['ict'] }), nothing);
    expect(address).to.equal('/?forem-sector=textile&forem-left-sector=ict');
    expect(readView(address, naming, nothing).selection).to.deep.equal({ sector: ['textile'] });
    expect(readView(address, left, nothing).selection).to.deep.equal({ sector: ['ict'] });
    expect(writeView(address, naming, nothing, nothing)).to.equal('/?forem-left-sector=ict');
  });

  it('reads facets that the dataset declares, and no others', () => {
    const address = '/?forem-target-age=young&forem-colour=red';
    expect(
      readView(address, { group: '', facets: [...facetNames, 'target-age'] }, nothing).selection,
    ).to.deep.equal({ 'target-age': ['young'] });
  });

  it('wins over the initial selection, also where nothing is chosen now', () => {
    const initial = viewOf({ sector: ['textile'], q: 'a' }, { sort: '-start' });
    expect(readView('/?forem-theme=skills', naming, initial).selection).to.deep.equal({
      sector: ['textile'],
      theme: ['skills'],
      q: 'a',
    });
    expect(writeView('/', naming, viewOf({}, { sort: '-start' }), initial)).to.equal(
      '/?forem-sector=&forem-q=',
    );
    expect(readView('/?forem-sector=&forem-q=', naming, initial).selection).to.deep.equal({});
    expect(writeView('/?x', naming, initial, initial)).to.equal('/?x');
  });

  it('takes no order and no page that there can’t be', () => {
    const initial = viewOf({}, { sort: 'end' });
    for (const [sort, expected] of [
      ['-budget', '-budget'],
      ['-relevance', 'end'],
      ['price', 'end'],
      ['', 'end'],
    ])
      expect(readView(`/?forem-sort=${sort}`, naming, initial).sort).to.equal(expected);
    for (const page of ['0', '-1', '1.5', '1e3', 'x', '', '99999999999999999999'])
      expect(readView(`/?forem-page=${page}`, naming, nothing).page, page).to.equal(0);
    expect(readView('/?forem-page=3', naming, nothing).page).to.equal(2);
  });

  it('survives bytes that are no text', () => {
    expect(() => readView('/?forem-sector=%E0%A4%A&%&=&forem-q', naming, nothing)).not.to.throw();
    expect(writeView('/', naming, viewOf({ q: 'a\ud800' }), nothing)).to.equal('/?forem-q=a%EF%BF%BD');
  });

  const id = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => /^[^\s,]+$/u.test(text));
  const selections = fc
    .record(
      {
        ...Object.fromEntries(facetNames.map((facet) => [facet, fc.uniqueArray(id, { maxLength: 3 })])),
        q: fc.string({ unit: 'grapheme' }),
      },
      { requiredKeys: [] },
    )
    .map((selection) => normalize(selection as Selection));
  const sorts = fc.constantFrom<Sort | undefined>(
    undefined,
    ...sortKeys,
    ...sortKeys.filter((key) => key !== 'relevance').map((key): Sort => `-${key}`),
  );
  const views = fc.record({ selection: selections, sort: sorts, page: fc.nat(5000) });
  const addresses = fc.webUrl({ withQueryParameters: true, withFragments: true });

  it('comes back as it was, with any selection and any rest of the address', () => {
    fc.assert(
      fc.property(
        views,
        views,
        addresses,
        fc.constantFrom('', 'left', 'a-b', 'é &=#'),
        (view, first, address, group) => {
          const owner = { group, facets: facetNames };
          const initial = { ...first, page: 0 };
          const wanted = { ...view, sort: view.sort ?? initial.sort };
          const written = writeView(address, owner, wanted, initial);
          const read = readView(written, owner, initial);
          expect(JSON.stringify(read.selection)).to.equal(JSON.stringify(wanted.selection));
          expect(read.sort).to.equal(wanted.sort);
          expect(read.page).to.equal(wanted.page);
          // The initial view restores the initial address.
          expect(writeView(written, owner, initial, initial).replace('?#', '#').replace(/\?$/, '')).to.equal(
            address.replace('?#', '#').replace(/\?$/, ''),
          );
        },
      ),
    );
  });
});
