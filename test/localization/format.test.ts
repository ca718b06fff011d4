import { expect } from '@open-wc/testing';
import {
  countryName,
  formatDate,
  formatPeriod,
  formatRange,
  pluralOf,
} from '../../src/localization/format.js';
import { formatMoney } from '../../src/localization/money.js';

const plain = (text: string | undefined): string => (text ?? '').replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('format', () => {
  it('writes dates as exactly as they are known, in each language', () => {
    expect(formatDate('2018', 'fr')).to.equal('2018');
    expect(formatDate('2018-06', 'fr')).to.equal('juin 2018');
    expect(formatDate('2018-06-01', 'fr')).to.equal('1er juin 2018');
    expect(formatDate('2018-06-21', 'fr')).to.equal('21 juin 2018');
    expect(formatDate('2018-06-01', 'nl')).to.equal('1 juni 2018');
    expect(formatDate('2018-06-01', 'de')).to.equal('1. Juni 2018');
    expect(formatDate('2018-06-01', 'en')).to.equal('1 June 2018');
  });

  it('writes periods to the month', () => {
    expect(plain(formatPeriod({ start: '2018-01-01', end: '2022-06-30' }, 'nl'))).to.equal(
      'januari 2018 – juni 2022',
    );
    expect(plain(formatPeriod({ start: '2014', end: '2020' }, 'en'))).to.match(/^2014 ?– ?2020$/);
    expect(formatPeriod({ start: '2014' }, 'fr')).to.equal(undefined);
  });

  it('does not fail on a period that ends before it starts', () => {
    expect(plain(formatPeriod({ start: '2022-01-01', end: '2018-01-01' }, 'fr'))).to.equal(
      'janvier 2022 – janvier 2018',
    );
  });

  it('writes money as in Belgium', () => {
    const budget = { amount: 1_527_871.7, currency: 'EUR' };
    expect(plain(formatMoney(budget, 'fr'))).to.equal('1 527 872 €');
    expect(plain(formatMoney(budget, 'nl'))).to.equal('€ 1.527.872');
    expect(plain(formatMoney(budget, 'de'))).to.equal('1.527.872 €');
    expect(plain(formatMoney(budget, 'en'))).to.equal('€1,527,872');
  });

  it('knows the plural of zero in French', () => {
    expect(pluralOf(0, 'fr')).to.equal('one');
    expect(pluralOf(0, 'nl')).to.equal('other');
  });

  it('names countries, and leaves other codes as they are', () => {
    expect(countryName('BE', 'de')).to.equal('Belgien');
    expect(countryName('not a country', 'de')).to.equal('not a country');
  });

  it('writes one number where both ends of a range are the same', () => {
    expect(formatRange({ min: 21, max: 21 }, 'fr')).to.equal('21');
    expect(formatRange({ min: 21, max: 23 }, 'fr')).to.equal('21–23');
  });
});
