import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { isPartialDate } from '../../src/dataset/partial-date.js';
import { dateFormat, readDate, type DateOrder } from '../../src/importer/dates.js';
import { endAfter, readDuration, readPeriod } from '../../src/importer/periods.js';

const alone = (value: string | number) => {
  const found = readDate(value, dateFormat([value]));
  return typeof found === 'string' ? found : found.date;
};
const order: { readonly order: DateOrder } = { order: 'dmy' };

const day = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const tags = ['fr-BE', 'nl-BE', 'de-BE', 'en-GB', 'en-US'];

describe('import: dates', () => {
  for (const [text, expected] of [
    ['31/07/2011', '2011-07-31'],
    ['30.06.2012', '2012-06-30'],
    ['1-2-2013', '2013-02-01'],
    ['31/03/12', '2012-03-31'],
    ['31/12/99', '1999-12-31'],
    ['20//06/2011', '2011-06-20'],
    ['02/2013', '2013-02'],
    ['2013', '2013'],
    ['2012-5-3', '2012-05-03'],
    ['2012-05-03T10:00:00Z', '2012-05-03'],
    ['Mai 2012', '2012-05'],
    ['1er mai 2012', '2012-05-01'],
    ['12. März 2012', '2012-03-12'],
    ['3 mrt. 2012', '2012-03-03'],
    ['May 12, 2012', '2012-05-12'],
    ['déc. 2013', '2013-12'],
    [2013, '2013'],
    [41275, '2013-01-01'],
    ['29/02/2012', '2012-02-29'],
    ['29/02/2011', 'impossible-date'],
    ['31/13/2011', 'impossible-date'],
    ['En cours', 'not-a-date'],
    ['1/1-2012', 'not-a-date'],
    ['12', 'not-a-date'],
    ['mai', 'not-a-date'],
  ] as const)
    it(`${text}: ${expected}`, () => {
      expect(alone(text)).to.equal(expected);
    });

  it('the order of day and month follows from the whole column', () => {
    const read = (...column: string[]) => {
      const found = readDate(column[0]!, dateFormat(column));
      return typeof found === 'string' ? found : found.date;
    };
    expect(read('01/02/2013')).to.equal('2013-02-01');
    expect(dateFormat(['01/02/2013']).doubt).to.equal('none-tells');
    expect(read('01/02/2013', '31/12/2013')).to.equal('2013-02-01');
    expect(dateFormat(['01/02/2013', '31/12/2013']).doubt).to.equal(undefined);
    expect(read('01/02/2013', '12/31/2013')).to.equal('2013-01-02');
    expect(read('01/02/2013', '31/12/2013', '12/31/2013')).to.equal('ambiguous-date');
    expect(read('01/01/2013', '31/12/2013', '12/31/2013')).to.equal('2013-01-01');
    expect(read('12/31/2013', '31/12/2013')).to.equal('2013-12-31');
  });

  it('days as the four languages and two orders write them are read back', () => {
    const one = fc.tuple(fc.array(day, { minLength: 1, maxLength: 6 }), fc.constantFrom(...tags));
    fc.assert(
      fc.property(one, fc.constantFrom('long', '2-digit', 'numeric'), ([days, tag], month) => {
        const format = new Intl.DateTimeFormat(tag, {
          timeZone: 'UTC',
          day: 'numeric',
          month,
          year: 'numeric',
        });
        // One date with a clear order, as in any long column.
        const texts = [...days, '2012-12-31'].map((each) => format.format(new Date(each)));
        const found = dateFormat(texts);
        days.forEach((each, i) =>
          expect(readDate(texts[i]!, found), texts.join(' | ')).to.include({ date: each }),
        );
      }),
    );
  });

  it('months in words are read back', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(...tags), fc.constantFrom('long', 'short'), (each, tag, month) => {
        const format = new Intl.DateTimeFormat(tag, { timeZone: 'UTC', month, year: 'numeric' });
        expect(alone(format.format(new Date(each))), format.format(new Date(each))).to.equal(
          each.slice(0, 7),
        );
      }),
    );
  });

  it('no text makes it throw, or gives a day that does not exist', () => {
    const sign = fc.constantFrom(...'0123456789/.- à'.split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: sign })), (text) => {
        const found = readDate(text, dateFormat([text]));
        expect(typeof found === 'string' || isPartialDate(found.date), text).to.equal(true);
      }),
    );
  });
});

describe('import: periods', () => {
  for (const [text, expected] of [
    ['Mai 2012 - Janvier 2014', { start: '2012-05', end: '2014-01' }],
    ['Mars 2013 à Décembre 2013 (10 mois)', { start: '2013-03', end: '2013-12' }],
    ['7 ans (2008 à 2014)', { start: '2008', end: '2014' }],
    ["3 ans (jusqu'en octobre 2013)", { end: '2013-10' }],
    ['2012-2013', { start: '2012', end: '2013' }],
    ['van mei 2012 tot juni 2013', { start: '2012-05', end: '2013-06' }],
    ['Mai – September 2012', { start: '2012-05', end: '2012-09' }],
    ['vom 1. Mai 2012 bis 3. Juni 2013', { start: '2012-05-01', end: '2013-06-03' }],
    ['from May 2012 to June 2013', { start: '2012-05', end: '2013-06' }],
    ['depuis début 2010', { start: '2010' }],
    ['seit Mai 2010', { start: '2010-05' }],
    ['1 an', { months: 12 }],
    ['2 ans et demi', { months: 30 }],
    ['2,5 ans', { months: 30 }],
    ['18 maanden', { months: 18 }],
    ['1 an (renouvelable)', { months: 12 }],
    ['En cours', undefined],
    ['3 jours', undefined],
    ['', undefined],
  ] as const)
    it(`${text}: ${JSON.stringify(expected)}`, () => {
      expect(readPeriod(text, order)).to.deep.equal(expected);
    });

  it('a duration ends on its last day', () => {
    expect(endAfter('2012-05', 12)).to.equal('2013-04');
    expect(endAfter('2012-05-01', 12)).to.equal('2013-04-30');
    expect(endAfter('2012-01-15', 1)).to.equal('2012-02-14');
    expect(endAfter('2012-01-31', 1)).to.equal('2012-02-28');
    expect(endAfter('2012', 12)).to.equal(undefined);
    expect(readDuration('0 mois')).to.equal(undefined);
    expect(readDuration('1,3 mois')).to.equal(undefined);
  });
});
