import { expect } from '@open-wc/testing';
import { chosenIn, facetsOf, type Selection } from '../../src/catalogue/selection.js';
import { createEngine } from '../../src/engine/indexed/in-page-engine.js';
import { parse } from '../../src/dataset/reading/parse.js';
import { normalize } from '../../src/exploration/exploration.js';
import { dataset, project } from '../builders.js';

const colour = {
  id: 'colour',
  label: { fr: 'Couleur' },
  values: [
    { id: 'red', label: { fr: 'Rouge' } },
    { id: 'blue', label: { fr: 'Bleu' } },
  ],
};

describe('a facet that a dataset declares', () => {
  const data = dataset({
    facets: [colour, { id: 'size', label: { fr: 'Taille' } }],
    projects: [
      project({ id: 'a', fields: { colour: ['red', 'green'], size: ['1'] }, themes: ['t'] }),
      project({ id: 'b', fields: { colour: ['red'] } }),
      project({ id: 'c', fields: { undeclared: ['red'] } }),
    ],
  });

  it('is counted in its own order, chosen, excluded and joined as the built-in ones are', async () => {
    const engine = createEngine(data);
    const { counts } = await engine.query({ selection: {}, counts: ['colour', 'size'] });
    expect([...counts['colour']!]).to.deep.equal([
      ['red', 2],
      ['blue', 0],
      ['green', 1],
    ]);
    expect([...counts['size']!]).to.deep.equal([['1', 1]]);
    const total = async (selection: Selection, match = {}) =>
      (await engine.query({ selection, match })).total;
    expect(await total({ colour: ['red'] })).to.equal(2);
    expect(await total({ colour: ['red', '-green'] })).to.equal(1);
    expect(await total({ colour: ['red', 'green'] }, { colour: 'all' })).to.equal(1);
    expect(await total({ colour: ['red'], theme: ['t'] })).to.equal(1);
    // An undeclared facet has no values.
    expect(await total({ undeclared: ['red'] })).to.equal(0);
  });

  it('has a name that no other facet and no object has', () => {
    for (const id of ['sector', 'q', 'constructor', '__proto__', 'Colour', 'a b', ''])
      expect(parse({ ...dataset(), facets: [{ ...colour, id }] }).dataset.facets, id).to.deep.equal([]);
  });

  it('is reported when a project uses undeclared values or an undeclared facet', () => {
    const { problems, dataset: read } = parse(data);
    expect(problems.map(({ path, code, found }) => [path, code, found])).to.deep.equal([
      ['projects[0].fields.colour', 'reference', 'green'],
      ['projects[2].fields.undeclared', 'reference', 'undeclared'],
    ]);
    expect(read.projects).to.have.length(3);
  });
});

describe('a selection', () => {
  it('is read with any value that a script has set', () => {
    const odd = {
      sector: 'textile',
      theme: null,
      q: 'words',
      country: 7,
      colour: ['red'],
    } as unknown as Selection;
    expect(facetsOf(odd)).to.deep.equal(['sector', 'colour']);
    expect(chosenIn(odd, 'sector')).to.deep.equal(['textile']);
    expect(chosenIn(odd, 'q')).to.deep.equal([]);
    expect(chosenIn({}, 'toString')).to.deep.equal([]);
    expect(normalize(odd)).to.deep.equal({ sector: ['textile'], colour: ['red'], q: 'words' });
  });

  it('is the same in any order of its parts', () => {
    const [one, other] = [
      { size: ['1', '1'], colour: ['red'], theme: [], sector: ['s'], q: ' a ' },
      { q: 'a', sector: ['s'], colour: ['red'], size: ['1'] },
    ];
    expect(JSON.stringify(normalize(one))).to.equal(JSON.stringify(normalize(other)));
  });
});
