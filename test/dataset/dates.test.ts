import { expect } from '@open-wc/testing';
import { firstDay, lastDay, today } from '../../src/dataset/dates.js';
import { isPartialDate } from '../../src/dataset/partial-date.js';
import { statuses, statusOf, type Status } from '../../src/dataset/status.js';
import type { Period } from '../../src/dataset/reading/schema.js';

describe('partial dates', () => {
  for (const date of ['2021', '2021-06', '2021-06-30', '0001', '9999-12-31', '2020-02-29', '2000-02-29'])
    it(`${date} is one`, () => {
      expect(isPartialDate(date)).to.equal(true);
    });

  const wrong = ['', '21', '02021', '2021-', '2021-6', '2021-6-3', '2021-00', '2021-13', '2021-06-00'];
  const unreal = ['2021-06-31', '2021-02-30', '2021-02-29', '1900-02-29', '2021-04-31', '2021-12-32'];
  const written = [
    '2021/06/30',
    '30-06-2021',
    '2021-06-30T00:00',
    ' 2021',
    '2021\n',
    '-2021',
    '２０２１',
    'NaN',
  ];
  for (const date of [...wrong, ...unreal, ...written])
    it(`${JSON.stringify(date)} is none`, () => {
      expect(isPartialDate(date)).to.equal(false);
    });

  it('begin and end as early and as late as they may', () => {
    expect(['2021', '2021-06', '2021-06-30'].map(firstDay)).to.deep.equal([
      '2021-01-01',
      '2021-06-01',
      '2021-06-30',
    ]);
    expect(['2021', '2021-06', '2021-06-30'].map(lastDay)).to.deep.equal([
      '2021-12-31',
      '2021-06-31',
      '2021-06-30',
    ]);
  });

  it('today is the reader’s, up to the last second of the day', () => {
    expect(today(new Date(2021, 0, 2))).to.equal('2021-01-02');
    expect(today(new Date(2021, 11, 31, 23, 59, 59))).to.equal('2021-12-31');
  });
});

describe('status', () => {
  const day = '2021-06-15';
  const cases: [period: Period | null | undefined, expected: Status][] = [
    [undefined, 'unknown'],
    [null, 'unknown'],
    [{}, 'unknown'],
    [{ start: null, end: null }, 'unknown'],
    [{ start: '2021-06-16' }, 'upcoming'],
    [{ start: '2021-06-15' }, 'unknown'],
    [{ start: '2021-06-15', end: '2021-06-15' }, 'ongoing'],
    [{ start: '2021-06-16', end: '2021-06-16' }, 'upcoming'],
    [{ end: '2021-06-14' }, 'ended'],
    [{ end: '2021-06-15' }, 'unknown'],
    [{ start: '2020', end: '2021-06-14' }, 'ended'],
    // A period that may still go on has not ended.
    [{ start: '2021', end: '2021' }, 'ongoing'],
    [{ start: '2021-06', end: '2021-06' }, 'ongoing'],
    [{ start: '2018', end: '2020' }, 'ended'],
    [{ start: '2022', end: '2024' }, 'upcoming'],
    [{ start: '2021-07' }, 'upcoming'],
    // With start and end swapped, the end decides.
    [{ start: '2024', end: '2019' }, 'ended'],
  ];
  for (const [period, expected] of cases)
    it(`${JSON.stringify(period)} is ${expected} on ${day}`, () => {
      expect(statusOf(period, day)).to.equal(expected);
    });

  it('changes on the day after the last, and on the first', () => {
    const period = { start: '2021-02', end: '2021-02' };
    const days = ['2021-01-31', '2021-02-01', '2021-02-28', '2021-03-01'];
    expect(days.map((each) => statusOf(period, each))).to.deep.equal([
      'upcoming',
      'ongoing',
      'ongoing',
      'ended',
    ]);
  });

  it('has no other values', () => {
    expect(new Set(cases.map(([, status]) => status))).to.deep.equal(new Set(statuses));
  });
});
