import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { currencyOf } from '../../src/importer/units.js';
import { numberFormat, readNumber, type DecimalMark } from '../../src/importer/numbers.js';

/** Reads a number in a column of one value. */
const alone = (text: string) => readNumber(text, numberFormat([text]));

interface Style {
  readonly decimal: DecimalMark;
  readonly thousands: string;
}
const styles: readonly Style[] = [
  ...['.', ' ', '\u00a0', '\u202f', "'", ''].map((thousands): Style => ({ decimal: ',', thousands })),
  ...[',', ' ', '’', ''].map((thousands): Style => ({ decimal: '.', thousands })),
];

function written(cents: number, decimals: boolean, { decimal, thousands }: Style): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return decimals ? `${whole}${decimal}${String(cents % 100).padStart(2, '0')}` : whole;
}

const cents = fc.integer({ min: 0, max: 10 ** 13 });
const style = fc.constantFrom(...styles);

describe('import: numbers', () => {
  for (const [text, expected] of [
    ['2.270.662', 2270662],
    ['8.850,00', 8850],
    ['475 000€', 475000],
    ['1 527 871,70', 1527871.7],
    ['1\u202f527\u00a0871,70 €', 1527871.7],
    ["1'527.70", 1527.7],
    ['€ 12.000,-', 12000],
    ['£1,000', 1000],
    ['1,5 M€', 1500000],
    ['1.1 M€', 1100000],
    ['3 millions d’euros', 3000000],
    ['2,5 miljoen euro', 2500000],
    ['12 k€', 12000],
    ['0.850', 0.85],
    ['-5', -5],
    ['0', 0],
  ] as const)
    it(`${text} is ${expected}`, () => {
      expect(alone(text)).to.equal(expected);
    });

  for (const text of [
    '',
    'N.a.',
    'Total 5',
    '12 34',
    '1.23.456',
    '1e5',
    '1,2,3',
    '5 kg',
    '12.5.3',
    '1 000 00',
  ])
    it(`“${text}” is none`, () => {
      expect(alone(text)).to.equal('not-a-number');
    });

  it('the same text is another number in another column', () => {
    const read = (others: string[]) => readNumber('1.234', numberFormat(['1.234', ...others]));
    expect(read([])).to.equal(1234);
    expect(read(['12,5'])).to.equal(1234);
    expect(read(['12.5'])).to.equal(1.234);
    expect(read(['12.5', '12,5'])).to.equal('ambiguous-number');
    expect(numberFormat(['1.234']).doubt).to.equal('thousands');
    expect(numberFormat(['1.234', '99']).doubt).to.equal('thousands');
    expect(numberFormat(['1.234', '1.234.567']).doubt).to.equal(undefined);
  });

  it('numbers of a workbook are taken as they are', () => {
    expect(readNumber(1234.5, {})).to.equal(1234.5);
    expect(readNumber(Infinity, {})).to.equal('not-a-number');
    expect(readNumber(true, {})).to.equal('not-a-number');
  });

  it('any column in one style, with cents in one of its values, is read back', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 8 }), style, (amounts, each) => {
        const texts = [...amounts.map((amount) => written(amount, true, each)), '1'];
        const format = numberFormat(texts);
        amounts.forEach((amount, i) =>
          expect(readNumber(texts[i]!, format), texts.join(' | ')).to.be.closeTo(amount / 100, 1e-3),
        );
      }),
    );
  });

  it('whole amounts are read back even where nothing tells the style', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 1, maxLength: 8 }), style, (amounts, each) => {
        const texts = amounts.map((amount) => written(amount * 100, false, each));
        const format = numberFormat(texts);
        expect(texts.map((text) => readNumber(text, format))).to.deep.equal(amounts);
      }),
    );
  });

  it('no text makes it throw, or gives a number that JSON lacks', () => {
    const sign = fc.constantFrom(..."0123456789.,-–€ k M\u202f'".split(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: sign })), (text) => {
        const number = alone(text);
        expect(typeof number === 'string' || Number.isFinite(number), `${text}: ${number}`).to.equal(true);
      }),
    );
  });

  it('currencies are found by sign or code', () => {
    expect(['5 €', 'EUR 5', '£5', '5 GBP', 'CHF 5', '$5', '5', 'neuro'].map(currencyOf)).to.deep.equal([
      ...['EUR', 'EUR', 'GBP', 'GBP', 'CHF', 'USD', undefined, undefined],
    ]);
  });
});
