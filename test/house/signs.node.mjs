// Signs of place, shape and colour: the messages have none.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { signs } from '../helpers/signs.mjs';

const read = (file) => readFileSync(`${root}/${file}`, 'utf8');
test('no message refers to a place, a shape or a colour', () => {
  const texts = ['nl', 'de', 'en'].flatMap((language) =>
    [...read(`xliff/${language}.xlf`).matchAll(/<(source|target)>(.*?)<\/\1>/g)].map(([, kind, text]) => ({
      kind,
      language: kind === 'source' ? 'fr' : language,
      text,
    })),
  );
  assert.ok(texts.length > 1000);
  const found = texts.filter(({ language, text }) => signs[language].test(text));
  assert.deepEqual([...new Set(found.map(({ text }) => text))], []);
});
