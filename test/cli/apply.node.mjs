// `forem-widgets apply`: changes that were saved in the studio, put into a dataset.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { file, folder, run } from './command.mjs';

const bundled = join(root, 'data/forem/partnerships.json');
const dataset = JSON.parse(readFileSync(bundled, 'utf8'));
const [first, second] = dataset.projects;
const changed = { ...first, place: { fr: 'Mons' } };
const added = { ...second, id: 'new-project' };
const changes = (...list) => file('changes.json', { schemaVersion: '1.1', changes: list });
const output = join(folder, 'applied.json');
const apply = (from, ...list) => run(['apply', from, changes(...list), '-o', output, '--lang', 'en']);
const result = () => JSON.parse(readFileSync(output, 'utf8'));

test('changed, added and removed records, and nothing else', () => {
  const { status, note } = apply(
    bundled,
    { list: 'projects', id: first.id, kind: 'changed', before: first, after: changed },
    { list: 'projects', id: added.id, kind: 'added', after: added },
    { list: 'projects', id: second.id, kind: 'removed', before: second },
  );
  assert.match(note, /Changes applied: 3 of 3\./);
  assert.equal(status, 0);
  const expected = { ...dataset, projects: [changed, ...dataset.projects.slice(2), added] };
  assert.deepEqual(result(), expected);
});

test('a record that has changed since is refused by name, and the rest applied', () => {
  const older = { ...first, place: { fr: 'Tournai' } };
  const { status, note } = apply(
    bundled,
    { list: 'projects', id: first.id, kind: 'changed', before: older, after: changed },
    { list: 'projects', id: second.id, kind: 'added', after: second },
    { list: 'projects', id: 'gone', kind: 'removed', before: { ...first, id: 'gone' } },
    { list: 'projects', id: added.id, kind: 'added', after: added },
  );
  assert.equal(status, 1);
  for (const id of [first.id, second.id, 'gone']) assert.match(note, new RegExp(`projects \\[${id}\\]: `));
  assert.match(note, /Changes applied: 1 of 4\./);
  assert.deepEqual(result().projects, [...dataset.projects, added]);
});

test('the order of keys is no change', () => {
  const turned = Object.fromEntries(Object.entries(first).reverse());
  const { status } = apply(bundled, {
    list: 'projects',
    id: first.id,
    kind: 'changed',
    before: turned,
    after: changed,
  });
  assert.equal(status, 0);
});

test('files that hold no changes are refused with their place', () => {
  for (const [content, told] of [
    [{ changes: {} }, /no file of changes/],
    [[], /no file of changes/],
    [{ changes: [{ list: 'projects', id: first.id }] }, /changes\[0\]/],
    [{ changes: [{ list: '__proto__', id: 'x', after: { id: 'x' } }] }, /changes\[0\]/],
    [{ changes: [{ list: 'projects', id: 'x', after: { id: 7 } }] }, /changes\[0\]/],
  ]) {
    const { status, note } = run(['apply', bundled, file('wrong.json', content), '--lang', 'en']);
    assert.equal(status, 1);
    assert.match(note, told);
  }
  assert.equal(run(['apply', bundled, '--lang', 'en']).status, 2);
});
