import { expect } from '@open-wc/testing';
import { fold, foldSpelledOut, spansIn, termsOf } from '../../src/text/fold.js';

describe('fold', () => {
  const cases: [string, string][] = [
    ['Réfugiés', 'refugies'],
    ['re\u0301fugie\u0301s', 'refugies'],
    ['ŒUVRE', 'oeuvre'],
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['smørrebrød', 'smorrebrod'],
    ['İstanbul', 'istanbul'],
    ['ﬁn\u00adance', 'finance'],
    ['ΟΔΟΣ', 'οδοσ'],
  ];
  for (const [text, folded] of cases)
    it(`makes ${folded} of ${text}`, () => expect(fold(text)).to.equal(folded));
});

describe('foldSpelledOut', () => {
  const cases: [string, string][] = [
    ['Möbel', 'moebel'],
    ['Mo\u0308bel', 'moebel'],
    ['MO\u0308BEL', 'moebel'],
    ['Übergröße', 'uebergroesse'],
    ['København', 'koebenhavn'],
    ['naïve', 'naive'],
  ];
  for (const [text, folded] of cases)
    it(`makes ${folded} of ${text}`, () => expect(foldSpelledOut(text)).to.equal(folded));
});

describe('termsOf', () => {
  it('gives the words of a compound, and the compound in one', () => {
    expect(termsOf("L'agro-alimentaire")).to.have.members([
      'l',
      'lagroalimentaire',
      'agro',
      'agroalimentaire',
      'alimentaire',
    ]);
    expect(termsOf('l’emploi')).to.deep.equal(termsOf("l'emploi"));
    expect(termsOf('R&D, 2014–2020')).to.have.members(['r', 'd', 'rd', '2014', '2020']);
  });

  it('stays small for a chain without an end', () => {
    expect(termsOf('a-'.repeat(10_000)).join('').length).to.be.below(60_000);
  });
});

describe('spansIn', () => {
  it('gives words only', () => {
    expect(spansIn(' L’Œuvre & agro-Alimentaire! ').words).to.deep.equal([
      'l',
      'oeuvre',
      'agro',
      'alimentaire',
    ]);
    expect(spansIn(' & ').words).to.deep.equal([]);
  });
});
