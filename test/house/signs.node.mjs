// Signs of place and colour, gestures and time limits: neither the code nor the messages have them.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
const sources = ['src/elements', 'src/exploration', 'src/embed'].flatMap((folder) =>
  readdirSync(`${root}/${folder}`, { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `${folder}/${file}`),
);

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

/** Returns the files of elements in which a pattern occurs. */
const filesWith = (pattern) => sources.filter((file) => pattern.test(read(file))).sort();

test('no control needs a gesture, or acts before the pointer is released', () => {
  const down =
    /['"@ ](pointerdown|mousedown|touchstart|touchmove|touchend|pointermove|dragstart|gesture\w*)\b/;
  assert.deepEqual(filesWith(down), [
    // Keeps the focus in the field while a suggestion is clicked.
    'src/elements/filters/search-box/suggest/suggester.ts',
    // Starts the element, and does nothing in it.
    'src/embed/start.ts',
  ]);
});

test('clocks wait for answers and pauses alone: no reader has a time limit', () => {
  assert.deepEqual(filesWith(/\bset(Timeout|Interval)\(/), [
    'src/elements/core/announcer.ts',
    'src/elements/core/draw-without-page.ts',
    'src/elements/core/ground-controller.ts',
    'src/elements/core/placeholder-controller.ts',
    'src/elements/exploring/exploration-controller.ts',
    'src/elements/exploring/take-away/save.ts',
    'src/embed/repeat-acts.ts',
    'src/embed/warm-formats.ts',
    'src/exploration/exploration.ts',
    'src/exploration/restoring-libraries.ts',
  ]);
});
