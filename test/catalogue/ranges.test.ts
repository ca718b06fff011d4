import { expect } from '@open-wc/testing';
import { rangeId, rangeOf } from '../../src/catalogue/ranges/range-id.js';
import { barBounds } from '../../src/catalogue/ranges/bar-bounds.js';
import { createCatalogue } from '../../src/catalogue/indexed/catalogue.js';
import { query } from '../../src/catalogue/indexed/query.js';
import { rangeSteps } from '../../src/catalogue/ranges/indexed-ranges.js';
import type { Selection } from '../../src/catalogue/selection.js';
import { dataset, project } from '../builders.js';

describe('the id of a range', () => {
  it('has two ends, of which one may be open', () => {
    expect(rangeOf('2019..2023')).to.deep.equal({ from: 2019, to: 2023 });
    expect(rangeOf('..0.5')).to.deep.equal({ from: -Infinity, to: 0.5 });
    expect(rangeOf('7')).to.deep.equal({ from: 7, to: 7 });
    for (const id of ['..', 'a..b', '1..b', '1...2', '', 'unknown', '-5..1', '1e3..']) {
      expect(rangeOf(id), id).to.equal(undefined);
    }
  });

  it('reads back as the same range, below zero too', () => {
    for (const range of [
      { from: 2019, to: 2023 },
      { from: -5, to: 10.25 },
      { from: -Infinity, to: -1 },
      { from: 0, to: Infinity },
    ])
      expect(rangeOf(rangeId(range))).to.deep.equal(range);
  });
});

describe('the bounds of bars', () => {
  it('hold every number, ascend, and are few for all numbers', () => {
    const cases: [number, number, boolean, number?][] = [
      [2019, 2019, true],
      [2000, 2023, true],
      [1, 2023, true],
      [0, 0, false, Infinity],
      [5, 5, false],
      [340_000, 1_700_000, false],
      [0, 1e15, false, 0.01],
      [1e15 - 0.5, 1e15, false],
      [-40, 37.5, false, 1],
      [0.1, 0.3, false],
    ];
    for (const [low, high, isWhole, positive] of cases) {
      const bounds = barBounds(low, high, isWhole, positive);
      const name = [low, high].join(' ');
      expect(bounds[0], name).to.be.at.most(low);
      expect(bounds.at(-1), name).to.be.above(high);
      expect(bounds.length, name).to.be.within(2, 60);
      expect(
        bounds.every((bound, i) => !i || bound > bounds[i - 1]!),
        name,
      ).to.equal(true);
    }
  });

  it('are one for each year, and round amounts', () => {
    expect(barBounds(2021, 2023, true)).to.deep.equal([2021, 2022, 2023, 2024]);
    expect(barBounds(1, 9, false).slice(0, 3)).to.deep.equal([1, 1.5, 2]);
    expect(barBounds(20, 90_000, false)).to.deep.equal([
      20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000,
    ]);
  });

  it('are none where nothing has a number', () => {
    expect(barBounds(Infinity, -Infinity, false)).to.deep.equal([]);
  });
});

describe('a number as an id', () => {
  it('has one meaning after any earlier questions', () => {
    const catalogue = createCatalogue(
      dataset({
        facets: [{ id: 'level', label: { fr: 'Niveau' } }],
        projects: [project({ period: { start: '2020' }, fields: { level: ['1', '9'] } })],
      }),
    );
    const totalOf = (selection: Selection) =>
      query(catalogue, { selection }, undefined, undefined, rangeSteps).total;
    const asked = { level: ['5'], year: ['2000..'] };
    const before = totalOf(asked);
    expect(totalOf({ level: ['4..6'] })).to.equal(1);
    expect(totalOf(asked)).to.equal(before);
  });
});
