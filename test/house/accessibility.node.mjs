/** The accessibility statement in docs/: complete, and true to the version and the tests that it names. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { criteriaIn, testsIn, withResults } from '../../scripts/lib/accessibility-statement.mjs';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const statement = read('docs/accessibility.md');
const criteria = criteriaIn(statement);

/** The criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), levels A and AA, without the obsolete 4.1.1. */
const wcag = {
  A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
  AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

test('has a row for each criterion of WCAG 2.2, levels A and AA', () => {
  for (const [level, numbers] of Object.entries(wcag)) {
    const written = criteria.filter((each) => each.level === level).map(({ number }) => number);
    assert.deepEqual(written.sort(), numbers.split(' ').sort(), level);
  }
  assert.equal(criteria.length, 55);
});

test('has the clauses of EN 301 549 beside clause 9', () => {
  const numbers = [...Array(11)].map((_, i) => `4.2.${i + 1}`);
  for (const clause of [
    ...numbers,
    '5.1',
    '5.2',
    '5.3',
    '5.4',
    '6',
    '7',
    '8',
    '10',
    '11',
    '12.1.1',
    '12.1.2',
    '12.2.2',
  ])
    assert.match(statement, new RegExp(`^\\| ${clause.replaceAll('.', '\\.')} `, 'm'), clause);
});

test('gives results in the words of the VPAT', () => {
  const results = ['supports', 'partially supports', 'does not support', 'not applicable'];
  for (const { number, result } of criteria) assert.ok(results.includes(result), `${number}: ${result}`);
});

test('names tests that exist', () => {
  const named = statement.match(/`test\/[^`]+`/g).map((each) => each.slice(1, -1));
  assert.ok(named.length > 20);
  for (const path of named) assert.ok(existsSync(new URL(path, root)), path);
});

/** Results that the statement lists. */
const results = [...statement.matchAll(/^\| `(test\/[^`]+)` \| (\d+) \| (\d+) \|$/gm)].map(
  ([, file, passed, failed]) => ({ file, passed: Number(passed), failed: Number(failed) }),
);

test('has results of each test that it names, and follows from them', () => {
  const listed = results.map(({ file }) => file);
  assert.deepEqual(testsIn(statement), listed, 'npm run build:accessibility');
  const date = /^Run on (\S+) in/m.exec(statement)[1];
  assert.equal(withResults(statement, results, date), statement, 'npm run build:accessibility');
});

test('calls no criterion supported whose test fails, and the criterion supported again when it passes', () => {
  const resultOf = (text, number) => criteriaIn(text).find((each) => each.number === number).result;
  for (const { number, result, tests } of criteria.filter((each) => each.tests.length)) {
    const failing = results.map((each) => (tests.includes(each.file) ? { ...each, failed: 1 } : each));
    const broken = withResults(statement, failing, 'today');
    assert.equal(resultOf(broken, number), 'does not support', number);
    assert.match(broken, /[1-9]\d* not supported/, number);
    assert.equal(resultOf(withResults(broken, results, 'today'), number), result, number);
  }
});

test('tells the duties of the page around', () => {
  const [, duties] = /## What the page around must do\n([^]*?)\n## /.exec(statement);
  for (const duty of [
    /`lang`/,
    /`heading-level`/,
    /`color-scheme/,
    /`scheme`/,
    /`scroll-padding-block-start`/,
    /`<iframe>` a `title`/,
    /validate --theme/,
    /all languages/,
  ])
    assert.match(duties, duty);
});

test('has a paragraph for the statement of a partner in four languages', () => {
  for (const language of ['fr', 'nl', 'de', 'en'])
    assert.match(statement, new RegExp(`^> \\*\\*${language}\\*\\* — `, 'm'));
});

test('is about this version', () => {
  const { version } = JSON.parse(read('package.json'));
  const versions = statement.match(/forem-widgets \d[\d.]*\d/g);
  assert.ok(versions.length > 4);
  for (const each of versions) assert.equal(each, `forem-widgets ${version}`);
});

test('lists the untested criteria, and is linked from the readme', () => {
  assert.match(statement, /No screen reader was used/);
  assert.match(statement, /No native speaker/);
  assert.match(read('README.md'), /\(docs\/accessibility\.md\)/);
});
