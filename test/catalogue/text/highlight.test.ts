import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { createCatalogue } from '../../../src/catalogue/indexed/catalogue.js';
import { query } from '../../../src/catalogue/indexed/query.js';
import { highlight } from '../../../src/catalogue/text/highlight.js';
import * as search from '../../../src/catalogue/indexed/text/text-search.js';
import { dataset, project } from '../../builders.js';

/** Returns the text with its hits in brackets. */
const marked = (text: string, typed: string): string =>
  highlight(text, typed)
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join('');

describe('highlight', () => {
  const cases: [text: string, typed: string, marked: string][] = [
    ['Réfugiés à Mons', 'refu mons', '[Réfu]giés à [Mons]'],
    ['Re\u0301fugie\u0301s', 're', '[Re\u0301]fugie\u0301s'],
    ['Œuvres', 'oeuv', '[Œuv]res'],
    ['Œuvres', 'o', '[Œ]uvres'],
    ['Straße', 'strass', '[Straß]e'],
    ["l'emploi", 'emploi', "l'[emploi]"],
    ["l'emploi", 'lemp', "[l'emp]loi"],
    ['agro-alimentaire', 'agroalim', '[agro-alim]entaire'],
    ['agro-alimentaire', 'agro alim', '[agro-alim]entaire'],
    ['agroalimentaire', 'agro-alim', '[agroalim]entaire'],
    ['emploi et réemploi', 'emploi', '[emploi] et réemploi'],
    ['<b>emploi</b>', 'b', '<[b]>emploi</[b]>'],
    ['emploi', '', 'emploi'],
    ['emploi', '&', 'emploi'],
    ['', 'emploi', ''],
  ];
  for (const [text, typed, expected] of cases) {
    it(`marks ${typed || 'nothing'} in ${text || 'nothing'}`, () =>
      expect(marked(text, typed)).to.equal(expected));
  }

  const anyText = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom('a', 'é', 'œ', 'e\u0301', 'ß', '-', "'", ' ', '\u00ad', '½', '𝒜', '\ud800'),
    }),
  );

  it('gives the whole text back, without an empty piece', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, typed) => {
        const segments = highlight(text, typed);
        expect(segments.map((segment) => segment.text).join('')).to.equal(text);
        expect(segments.every((segment) => segment.text)).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('marks something wherever search finds a word', () => {
    const words = fc.string({ unit: fc.constantFrom('a', 'é', 'œ', 'ß', '-', "'", ' '), minLength: 1 });
    const typedWords = fc.string({
      unit: fc.constantFrom('a', 'e', 'o', 's', '-'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(words, typedWords, (fr, typed) => {
        fc.pre(/[a-z]/.test(typed));
        const catalogue = createCatalogue(dataset({ projects: [project({ name: { fr } })] }));
        const { total } = query(catalogue, { selection: { q: typed } }, search);
        const isMarked = highlight(fr, typed).some((segment) => segment.hit);
        if (total) expect(isMarked, `${typed} in ${fr}`).to.equal(true);
      }),
      { numRuns: 3000 },
    );
  });
});
