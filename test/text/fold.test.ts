import { expect } from '@open-wc/testing';
import { fold, termsOf, wordsIn } from '../../src/text/fold.js';

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

describe('wordsIn', () => {
  it('gives words only', () => {
    expect(wordsIn(' L’Œuvre & agro-Alimentaire! ')).to.deep.equal(['l', 'oeuvre', 'agro', 'alimentaire']);
    expect(wordsIn(' & ')).to.deep.equal([]);
  });
});
