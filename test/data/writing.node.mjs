// The rules of docs/writing.md that a program can check, over the bundled dataset and the messages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const languages = ['fr', 'nl', 'de', 'en'];

/** Texts of the dataset, by path and language; quotations are the words of others. */
function* textsIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (languages.includes(key) && typeof child === 'string')
      yield { language: key, text: child, path: [...path, key].join('.') };
    else if (key !== 'quotes') yield* textsIn(child, [...path, key]);
  }
}

/** Messages of pages and tools, by id and language. */
function* messages() {
  for (const folder of ['xliff/', 'xliff/tools/'])
    for (const name of readdirSync(new URL(folder, root)).filter((each) => each.endsWith('.xlf')))
      for (const [, id, source, target = ''] of read(folder + name).matchAll(
        /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>(?:\s*<target>(.*?)<\/target>)?/gs,
      )) {
        yield { language: name.slice(0, 2), text: target, path: `${name} ${id}` };
        yield { language: 'fr', text: source, path: `fr ${id}` };
      }
}

const texts = [...textsIn(JSON.parse(read('data/forem/partnerships.json')))];
const all = [...texts, ...messages()];

/** One term per concept: words that another word of the same language stands for. */
const forbidden = {
  fr: /service public d’emploi|chercheurs? d’emploi|siège belge|membres d’auparavant|Tel que publié/i,
  nl: /\bidentificatie\b|Belgische zetel|grensgebied|bijstand aan personen|voedingsindustrie/i,
  de: /Arbeitssuchende|Belgischer Sitz|Bevorstehend|Hilfe für Personen|Branche/,
  en: /employment market|personal assistance|Belgian seat|\bto come\b/i,
};

test('no forbidden term stands in data or messages', () => {
  const found = all.filter(({ language, text }) => forbidden[language].test(text));
  assert.deepEqual(
    found.map(({ path }) => path),
    [],
  );
});

test('sentences of missions, summaries and introductions are short', () => {
  const read = texts.filter(({ path }) =>
    /(mission|summary|description|reason|introductions|services)/.test(path),
  );
  assert.ok(read.length > 40);
  for (const { text, path } of read)
    for (const sentence of text.split(/[.!?…]\s/u)) {
      const words = sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
      assert.ok(words.length <= 45, `${path}: ${words.length} words: ${sentence}`);
    }
});
