// Signs of place, shape and colour: the messages have none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
/** Words that send a reader to a place, a shape or a colour, in the four languages. */
const signs = [
  /(ci-(dessous|dessus|contre)|[àa] (gauche|droite)|en (haut|bas)|bouton|en (rouge|vert|bleu|orange))/i,
  /\b(hieronder|hierboven|(naar |van )?(links|rechts)(boven|onder| van)|knop|(in het )(rood|groen|blauw))\b/i,
  /\b(unten|oben|links|rechts|Schaltfläche|(in )(rot|grün|blau))\b/,
  /\b(below|above|on the (left|right)|button|in (red|green|blue))\b/i,
];

test('no message refers to a place, a shape or a colour', () => {
  const texts = ['nl', 'de', 'en'].flatMap((language) =>
    [...read(`xliff/${language}.xlf`).matchAll(/<(source|target)>(.*?)<\/\1>/g)].map(([, kind, text]) => ({
      kind,
      language: kind === 'source' ? 'fr' : language,
      text,
    })),
  );
  assert.ok(texts.length > 1000);
  const at = { fr: 0, nl: 1, de: 2, en: 3 };
  const found = texts.filter(({ language, text }) => signs[at[language]].test(text));
  assert.deepEqual([...new Set(found.map(({ text }) => text))], []);
});
