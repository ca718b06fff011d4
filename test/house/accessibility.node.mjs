/** The accessibility statement in docs/: complete, and true to the version and the tests that it names. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

const root = new URL('../../', import.meta.url);
const read = (path) => readFileSync(new URL(path, root), 'utf8');
const statement = read('docs/accessibility.md');
const rows = statement
  .split('\n')
  .filter((line) => /^\| \d\.\d\.\d+ /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 5);

/** Number of criteria of levels A and AA per guideline of WCAG 2.2, without 4.1.1. */
const criteria = {
  1.1: 1, 1.2: 5, 1.3: 5, 1.4: 9, 2.1: 3, 2.2: 2, 2.3: 1, 2.4: 8, 2.5: 6, 3.1: 2, 3.2: 5, 3.3: 6, 4.1: 2,
}; // prettier-ignore

test('has a row for each criterion of WCAG 2.2, levels A and AA', () => {
  const numbers = rows.map(([criterion]) => criterion.split(' ')[0]);
  assert.equal(new Set(numbers).size, numbers.length, 'each once');
  for (const [guideline, count] of Object.entries(criteria))
    assert.equal(numbers.filter((each) => each.startsWith(`${guideline}.`)).length, count, guideline);
});

test('gives results in the words of the VPAT, and levels', () => {
  const results = ['supports', 'partially supports', 'does not support', 'not applicable'];
  for (const [criterion, level, result] of rows) {
    assert.ok(results.includes(result), `${criterion}: ${result}`);
    assert.match(level, /^AA?$/, criterion);
  }
});

test('names tests that exist', () => {
  const named = statement.match(/`test\/[^`]+`/g).map((each) => each.slice(1, -1));
  assert.ok(named.length > 20);
  for (const path of named) assert.ok(existsSync(new URL(path, root)), path);
});

test('has results of each test that it names as proof, and calls no criterion supported whose test fails', () => {
  const results = new Map(
    [...statement.matchAll(/^\| `(test\/[^`]+)` \| (\d+) \| (\d+) \|$/gm)].map(([, file, passed, failed]) => [
      file,
      Number(passed) > 0 && Number(failed) === 0,
    ]),
  );
  for (const [criterion, , result, , proof] of rows)
    for (const [, file] of proof.matchAll(/`([^`]+)`/g)) {
      if (file.includes('.slow.')) continue;
      assert.ok(results.has(file), `${criterion}: no result of ${file}; npm run build:accessibility`);
      if (result === 'supports') assert.ok(results.get(file), `${criterion}: ${file}`);
    }
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
