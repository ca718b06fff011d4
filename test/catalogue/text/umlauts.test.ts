import { expect } from '@open-wc/testing';
import type { Engine } from '../../../src/engine/engine.js';
import { createEngine } from '../../../src/engine/indexed/in-page-engine.js';
import { createPageEngine } from '../../../src/engine/page/page-engine.js';
import { highlight } from '../../../src/catalogue/text/highlight.js';
import type { Dataset } from '../../../src/dataset/reading/schema.js';
import { containsWords } from '../../../src/text/fold.js';
import { dataset, project } from '../../builders.js';

/** Texts with the words that find them, and the marked part. */
const found: [text: string, words: string[], marked: string][] = [
  ['Möbel', ['Möbel', 'möbel', 'mobel', 'moebel', 'MOEBEL', 'moeb', 'mo\u0308bel'], 'Möb'],
  ['Mo\u0308bel', ['möbel', 'moebel', 'mobel'], 'Mo\u0308b'],
  ['Förderung', ['Foerderung', 'förderung', 'forderung'], 'För'],
  ['Münster', ['muenster', 'münster', 'munster'], 'Mün'],
  ['Übergänge', ['uebergaenge', 'übergänge', 'ubergange'], 'Überg'],
  ['Zuerich', ['zürich', 'Zuerich', 'ZÜRICH'], 'Zuer'],
  ['Goethe', ['göthe', 'goethe'], 'Goe'],
  ['Straße', ['strasse', 'straße', 'STRASSE'], 'Stra'],
  ['Strasse', ['straße', 'strasse'], 'Stra'],
  ['København', ['koebenhavn', 'kobenhavn', 'københavn'], 'Køb'],
  ['Holzmöbel-Förderung', ['foerderung', 'holzmoebel', 'holzmöbelförderung', 'holzmoebelfoerderung'], ''],
  ['Aue', ['Aue', 'aue'], 'Aue'],
  ['neue Wege', ['neue', 'neu'], 'neu'],
  ['Poesie', ['Poesie', 'poes'], 'Poes'],
  ['Europe', ['europe', 'euro'], 'Euro'],
];
/** Words that must not find a text: two vowels are an umlaut in one direction only. */
const notFound: [text: string, word: string][] = [
  ['Auto', 'aue'],
  ['Neugier', 'neue'],
  ['Position', 'poesie'],
  ['Goethe', 'gothe'],
  ['Moebel', 'mobel'],
];

const kinds: Record<string, (data: Dataset) => Engine> = {
  'with an index': createEngine,
  'without an index': createPageEngine,
};
for (const [kind, create] of Object.entries(kinds))
  describe(`words with umlauts, ${kind}`, () => {
    const total = async (text: string, q: string): Promise<number> =>
      (await create(dataset({ projects: [project({ name: { fr: text } })] })).query({ selection: { q } }))
        .total;

    it('find both spellings', async () => {
      for (const [text, words] of found)
        for (const word of words) expect(await total(text, word), `${word} in ${text}`).to.equal(1);
    });

    it('find nothing else', async () => {
      for (const [text, word] of notFound) expect(await total(text, word), `${word} in ${text}`).to.equal(0);
    });
  });

describe('words with umlauts', () => {
  it('are marked where they are found', () => {
    for (const [text, words, marked] of found)
      for (const word of words) {
        const segments = highlight(`vor ${text} nach`, word);
        expect(segments.map((segment) => segment.text).join('')).to.equal(`vor ${text} nach`);
        const hits = segments.filter(({ hit }) => hit).map((segment) => segment.text);
        expect(hits, `${word} in ${text}`).to.have.length(1);
        // A combining accent is marked together with its letter.
        expect(text.includes(hits[0]!) && hits[0]!.startsWith(marked), `${hits[0]} of ${text}`).to.equal(
          true,
        );
      }
  });

  it('find values of a filter in both spellings', () => {
    // The filter of values searches words unchanged, and joins no compounds.
    for (const [text, words] of found.filter(([each]) => !each.includes('-')))
      for (const word of words) expect(containsWords(word)(text), `${word} in ${text}`).to.equal(true);
  });
});
