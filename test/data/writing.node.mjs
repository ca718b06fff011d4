// Checks the testable rules of docs/writing.md in the bundled dataset, the messages, the guidance and the demo pages.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const read = (path) => readFileSync(`${root}/${path}`, 'utf8');
const languages = { fr: 'French', nl: 'Dutch', de: 'German', en: 'English' };

/** Yields texts of the dataset by path and language, without quotations and without words that readers may type. */
function* textsIn(value, path = []) {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value)) {
    if (key in languages && typeof child === 'string')
      yield { language: key, text: child, path: [...path, key].join('.') };
    else if (key !== 'quotes' && key !== 'keywords') yield* textsIn(child, [...path, key]);
  }
}

/** Yields messages of pages and tools by id and language. Placeholders count as a word. */
function* messages() {
  const plain = (text) =>
    text
      .replace(/<x [^>]*>/g, '0')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
  for (const folder of ['xliff/', 'xliff/tools/'])
    for (const name of readdirSync(`${root}/${folder}`).filter((each) => each.endsWith('.xlf')))
      for (const [, id, source, target = ''] of read(folder + name).matchAll(
        /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>(?:\s*<target>(.*?)<\/target>)?/gs,
      )) {
        yield { language: name.slice(0, 2), text: plain(target), path: `${name} ${id}` };
        yield { language: 'fr', text: plain(source), path: `fr ${id}` };
      }
}

/** Guidance of the stories, which is in English. Code between backticks counts as a word. */
async function guidance() {
  const strings = (value, path) =>
    typeof value === 'string'
      ? [{ language: 'en', text: value.replace(/`[^`]*`/g, '0'), path }]
      : Object.entries(value ?? {}).flatMap(([key, child]) =>
          // Examples are code.
          key === 'markup' ? [] : strings(child, `${path}.${key}`),
        );
  const files = readdirSync(`${root}/stories/guidance`);
  const modules = await Promise.all(
    files.map((file) =>
      runnerImport(`${root}/stories/guidance/${file}`, { configFile: false, logLevel: 'error' }),
    ),
  );
  return modules.flatMap(({ module }, i) => strings(module.default, files[i]));
}

const entities = { '&nbsp;': '\u00a0', '&#8239;': '\u202f', '&#8209;': '\u2011', '&amp;': '&' };
const plainHtml = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity)
    .replace(/[ \n]+/g, ' ')
    .trim();

/** Returns texts of the demo pages. The French ones stand in the pages, and the others in the script. */
function demo() {
  const page = read('demo/index.html');
  const french = [...page.matchAll(/data-text="([^"]+)"[^>]*>([^<]*)</g)].map(([, id, text]) => [id, text]);
  const attributes = [...page.matchAll(/content="([^"]*)"\s+data-text-content="([^"]+)"/g)].map(
    ([, text, id]) => [id, text],
  );
  const snippet = read('demo/snippet.html').split('<body>')[1];
  const script = read('demo/demo.js');
  const translations = runInNewContext(`(${script.slice(script.indexOf('{'), script.indexOf('\n};') + 2)})`);
  const entries = [
    ['fr', [...french, ...attributes, ['snippet', snippet]]],
    ...Object.entries(translations).map(([language, own]) => [language, Object.entries(own)]),
  ];
  return entries.flatMap(([language, own]) =>
    own.map(([id, text]) => ({ language, text: plainHtml(text), path: `demo ${language} ${id}` })),
  );
}

const demoTexts = demo();
const texts = [...textsIn(JSON.parse(read('data/forem/partnerships.json')))];
const guidanceTexts = await guidance();
const all = [...texts, ...messages(), ...guidanceTexts, ...demoTexts];

/** Returns rows of the table of a language in docs/writing.md: what to write, and what not. */
function terms(language) {
  const section = read('docs/writing.md').split(`\n## ${languages[language]}\n`)[1].split('\n## ')[0];
  const rows = [...section.matchAll(/^\| ([^|]+)\| ([^|]+)\| ([^|]+)\|$/gm)].slice(2);
  return rows.map(([, , write, not]) => ({
    write: write.replace(/\(.*?\)/, '').trim(),
    not: not
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word && !word.startsWith('(')),
  }));
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Returns words of a text that its language does not use. The right term may contain a wrong one: « reconversion
 * industrielle ».
 */
const wrongWords = (text, language) =>
  terms(language).flatMap(({ write, not }) => {
    const rest = text.replaceAll(new RegExp(`(?<!\\p{L})${escaped(write)}(?!\\p{L})`, 'giu'), ' ');
    return not.filter((word) => new RegExp(`(?<!\\p{L})${escaped(word)}`, 'iu').test(rest));
  });

/** Longest sentence of a text, in words. The forms of a plural are sentences of their own. */
const longestSentence = (text) =>
  Math.max(
    ...text
      .split(/[.!?…:;]\s|[.!?…:;]$|\} /u)
      .map((sentence) => sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length),
  );

test('the tables are read', () => {
  for (const language of Object.keys(languages)) assert.ok(terms(language).length >= 6, language);
  assert.deepEqual(wrongWords('La reconversion d’un chômeur', 'fr'), ['chômeur', 'reconversion']);
  assert.deepEqual(wrongWords('La reconversion industrielle', 'fr'), []);
  assert.deepEqual(wrongWords('De identificaties', 'nl'), ['identificatie']);
  assert.equal(longestSentence('One two. Three four five: six'), 3);
  assert.ok(guidanceTexts.length > 80);
  for (const language of Object.keys(languages))
    assert.ok(demoTexts.filter((each) => each.language === language).length > 35, language);
});

test('one term per concept: no text has a word of a column “not”', () => {
  const found = all.flatMap(({ language, text, path }) =>
    wrongWords(text, language).map((word) => `${path}: ${word}`),
  );
  assert.deepEqual(found, []);
});

test('sentences are short', () => {
  const found = all.filter(({ text }) => longestSentence(text) > 30);
  assert.deepEqual(
    found.map(({ path, text }) => `${path}: ${longestSentence(text)} words`),
    [],
  );
});

test('guidance follows the typography of English', () => {
  for (const { text, path } of guidanceTexts) {
    assert.doesNotMatch(text, /['"]/, `${path}: straight quotation mark`);
    assert.doesNotMatch(text, /\.\.\.|\d-\d| {2}|\s[;:!?,.]/, path);
  }
});

/** Signs that a language does not write in this way. */
const faults = {
  fr: [/['"“”„]/, /[^\u202f\s][;!?]/, /[^\u00a0]:(?=\s|$)/, /«[^\u00a0]/, /[^\u00a0]»/],
  nl: [/['"„“”«»]/, /\s[;:!?,.]/],
  de: [/['"‘”«»]/, /\s[;:!?,.]/],
  en: [/['"„“«»]/, /\s[;:!?,.]/],
};

test('texts of the dataset and the demo follow the typography of their language', () => {
  const found = [...texts, ...demoTexts].flatMap(({ text, language, path }) =>
    [...faults[language], /\.\.\.|\d-\d| {2}/]
      .filter((fault) => fault.test(text))
      .map((fault) => `${path}: ${fault} in ${text}`),
  );
  assert.deepEqual(found, []);
});
