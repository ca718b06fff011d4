import { expect } from '@open-wc/testing';
import {
  endOf,
  scaleFor,
  spanOf,
  startOf,
  ticksOf,
} from '../../../../src/elements/charts/project-timeline/timeline-scale.js';

const years = (from: number, to: number, now = to): number[] =>
  ticksOf(from, to, now).map(({ year }) => year);
const stepOf = ([first = 0, second = 0]: readonly number[]): number => second - first;

describe('scale of the timeline', () => {
  it('places partial dates at their first day, and at the end of their last', () => {
    expect(startOf('2014')).to.equal(2014);
    expect(endOf('2014')).to.equal(2015);
    expect(startOf('2016-07')).to.be.closeTo(2016 + 182 / 366, 1e-9);
    expect(endOf('2016-01')).to.equal(startOf('2016-02'));
    expect(endOf('2016-02')).to.equal(startOf('2016-03-01'));
    expect(endOf('2015-12')).to.equal(2016);
    expect(endOf('2016-12-31')).to.equal(2017);
    expect(endOf('2020-02-29')).to.equal(startOf('2020-03'));
    expect(startOf('0050-01-01')).to.equal(50);
  });

  it('returns spans as far as periods are known', () => {
    expect(spanOf({ start: '2016', end: '2021' })).to.deep.equal({ from: 2016, to: 2022 });
    expect(spanOf({ start: '2016' })).to.deep.equal({ from: 2016, to: 2016, open: 'end' });
    expect(spanOf({ end: '2021', start: null })).to.deep.equal({ from: 2022, to: 2022, open: 'start' });
    expect(spanOf({ start: '2021', end: '2016' })).to.deep.equal({ from: 2017, to: 2021 });
    for (const none of [null, undefined, {}]) expect(spanOf(none)).to.equal(undefined);
  });

  it('covers whole years, all spans and today', () => {
    const scale = scaleFor([{ from: 2014.5, to: 2021 }], 2024.25);
    expect(scale.at(2014)).to.equal(0);
    expect(scale.at(2025)).to.equal(100);
    expect(scale.place({ from: 2014, to: 2019.5 })).to.deep.equal({ from: 0, to: 50 });
    // New Year's Day is the edge case.
    expect(scaleFor([], 2026).at(2026)).to.equal(0);
    expect(scaleFor([{ from: 2030, to: 2031 }], 2026).at(2031)).to.equal(100);
  });

  it('extends open spans a little within the scale', () => {
    for (const span of [
      { from: 2016, to: 2016, open: 'end' },
      { from: 2022, to: 2022, open: 'start' },
      { from: 2040, to: 2040, open: 'end' },
      { from: 1990, to: 1990, open: 'start' },
    ] as const) {
      const { from, to } = scaleFor([span, { from: 2014, to: 2021 }], 2024.5).place(span);
      expect(from).to.be.at.least(0);
      expect(to).to.be.at.most(100);
      expect(to - from).to.be.above(5);
    }
  });

  it('steps by 1, 2, 5, 10 and so on, on multiples of the step', () => {
    expect(years(2014, 2018)).to.deep.equal([2014, 2015, 2016, 2017]);
    expect(stepOf(years(2014, 2027))).to.equal(1);
    expect(stepOf(years(2001, 2031))).to.equal(5);
    expect(years(2001, 2031)[0]).to.equal(2005);
    expect(stepOf(years(1950, 2030))).to.equal(10);
    expect(stepOf(years(1, 2027))).to.equal(500);
  });

  it('limits the number of ticks and labels for any range', () => {
    for (let from = 1; from < 2020; from += 7)
      for (const to of [2020, 2027, 9999]) {
        const ticks = ticksOf(from, to, 2018.5);
        expect(ticks.length).to.be.within(1, 14);
        expect(ticks.filter(({ isMajor }) => isMajor).length).to.be.within(1, 5);
      }
  });

  it('has a line for each year with a label, and for no other', () => {
    const { ticks } = scaleFor([{ from: 2014, to: 2025.9 }], 2026.9);
    expect(ticks.map(({ year }) => year)).to.deep.equal([
      2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025,
    ]);
  });

  it('omits labels that would overlap the end or today', () => {
    const labelOf = (year: number, now: number): string | undefined =>
      ticksOf(2010, 2030, now).find((tick) => tick.year === year)?.label;
    expect(labelOf(2015, 2030)).to.equal('always');
    expect(labelOf(2015, 2015.5)).to.equal('never');
    expect(labelOf(2015, 2017)).to.equal('wide');
    expect(labelOf(2015, 2014.9)).to.equal('always');
    expect(ticksOf(2010, 2026, 2010).at(-1)).to.deep.include({ year: 2025, label: 'never' });
  });
});
