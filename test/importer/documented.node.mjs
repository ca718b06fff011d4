// Compares docs/own-data.md with the code: its keys, and the result of its example.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(join(root, 'docs', file), 'utf8');
const text = read('own-data.md');
const load = async (file) =>
  (await runnerImport(join(root, 'src/importer', file), { configFile: false, logLevel: 'error' })).module;
const { Mapping, Spec, fields } = await load('mapping.ts');

/** Returns the keys in the first column of a table. */
function documented(name, within = text) {
  const table = within.split(`<!-- keys: ${name} -->`)[1].trim().split('\n\n')[0];
  return [...table.matchAll(/^\|([^|]*)\|/gm)]
    .flatMap(([, cell]) => [...cell.matchAll(/`(?:--)?([^` ]+)[^`]*`/g)].map(([, key]) => key))
    .sort();
}
const example = (name) => /```\w+\n(.*?)```/s.exec(text.split(`<!-- example: ${name} -->`)[1])[1];

const entries = ({ wrapped = { entries: {} } }) => Object.keys(wrapped.entries);
for (const [name, keys] of Object.entries({
  mapping: Object.keys(Mapping.entries),
  fields: Object.keys(fields),
  spec: Object.keys(Spec.entries),
  read: entries(Mapping.entries.read),
}))
  test(`the table of ${name} has the keys of the code`, () =>
    assert.deepEqual(documented(name), keys.sort()));

test('the table of options has those of the command', () => {
  const source = readFileSync(join(root, 'src/cli/forem-widgets.ts'), 'utf8');
  const options = /const options = \{(.*?)\} as const/s.exec(source)[1];
  assert.deepEqual(
    // Options of validate, check and import, of prerender and snippet, and of serve.
    [
      ...new Set(
        ['own-data.md', 'embedding.md', 'service.md'].flatMap((page) => documented('options', read(page))),
      ),
    ].sort(),
    [...options.matchAll(/^ {2}'?([\w-]+)'?:/gm)].map(([, key]) => key).sort(),
  );
});

test('the example comes out as shown, with no value left out', async () => {
  const { readTable } = await load('read-table.ts');
  const { importTable } = await load('import-table.ts');
  const table = await readTable(new TextEncoder().encode(example('list')));
  const { dataset, report } = importTable(table, JSON.parse(example('mapping')));
  assert.deepEqual({ ...dataset.projects[0] }, JSON.parse(example('project')));
  assert.deepEqual(report.valuesLeftOut, []);
  assert.deepEqual(report.unused, []);
});
