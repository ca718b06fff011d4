// How many columns the draft guesses rightly, and that it doubts the others: `npm test --
// test/importer/draft-quality.node.mjs`.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { lawHabits, otherHabits } from './draft-habits.mjs';
import { lawLists, otherLists } from './draft-lists.mjs';

const load = async (file) =>
  (await runnerImport(join(root, 'src/importer', file), { configFile: false, logLevel: 'error' })).module;
const { draftOf } = await load('draft.ts');
const { tableFromGrid } = await load('table.ts');
const known = { themes: [], sectors: [], programmes: [], networks: [] };

/** A fund is the programme of a list that has no other. */
const alike = { fund: ['fund', 'programme'], programme: ['programme', 'fund'] };

function measure(lists) {
  const missed = [];
  const wrong = [];
  let columns = 0;
  for (const { name, heads, grid } of lists)
    for (const { column, field, doubt } of draftOf(tableFromGrid(grid, { kind: 'csv' }), known).columns) {
      const expected = heads[column];
      columns++;
      if ((alike[expected] ?? [expected]).includes(field)) continue;
      missed.push(`${name}: ${column} is ${expected}, guessed ${field}`);
      const isFree = field === undefined || field.startsWith('facets.');
      if (!isFree && !doubt) wrong.push(missed.at(-1));
    }
  return { share: 1 - missed.length / columns, columns, missed, wrong };
}

for (const [column, lists, least] of [
  ['the columns of EU law in 24 languages', lawLists, 0.9],
  ['the habits of public lists in 24 languages', lawHabits, 0.9],
  ['other lists in the four languages', otherLists, 0.85],
  ['the habits of other lists in the four languages', otherHabits, 0.85],
])
  test(`the draft knows ${column}, and doubts its errors`, (context) => {
    const { share, columns, missed, wrong } = measure(lists);
    context.diagnostic(`${(share * 100).toFixed(1)} % of ${columns} columns`);
    for (const line of missed) context.diagnostic(line);
    assert.deepEqual(wrong, []);
    assert.ok(share >= least, `${share} of the columns`);
  });

test('the draft tells the language of a list by its columns', () => {
  const wrong = lawLists
    .map(({ name, grid }) => [name, draftOf(tableFromGrid(grid, { kind: 'csv' }), known).mapping.language])
    .filter(([name, language]) => name !== language);
  assert.deepEqual(wrong, []);
});
