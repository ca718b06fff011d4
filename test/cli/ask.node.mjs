// `forem-widgets import FILE` alone: it asks at a terminal, and only there.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const cli = join(root, 'dist/cli/forem-widgets.js');
const folder = mkdtempSync(join(tmpdir(), 'ask-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const { xlsx } = (await runnerImport(join(root, 'test/helpers/lists.ts'), { logLevel: 'error' })).module;

const list = 'Titre;Coût total\nLe pont;100\nLe bois;200\n';
const rows = (...names) => [['Titre', 'Ville'], ...names.map((name) => [name, 'Mons'])];

/** Runs the command in a folder of its own at a pseudo-terminal of util-linux, and answers each question with keys. */
async function ask(name, file, bytes, lang, answers) {
  const own = join(folder, name);
  mkdirSync(own);
  writeFileSync(join(own, file), bytes);
  // A terminal without a size has lines of one character.
  const command = `stty cols 120 rows 40; ${process.execPath} ${cli} import ${file} --lang ${lang}`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: own });
  const keys = [...answers];
  let shown = '';
  let read = 0;
  terminal.stdout.on('data', (data) => {
    shown += data;
    // The question is there when its input is: the last line of its frame.
    if (!shown.slice(read).includes('└') || !keys.length) return;
    read = shown.length;
    terminal.stdin.write(keys.shift());
  });
  const code = await new Promise((done) => terminal.on('exit', done));
  const at = (path) => join(own, path);
  return {
    code,
    shown,
    has: (path) => existsSync(at(path)),
    json: (path) => JSON.parse(readFileSync(at(path))),
  };
}
const enter = '\r';
const down = '\u001b[B';

test('at a terminal, it asks about doubts and writes mapping and dataset', async () => {
  const { code, shown, json } = await ask('plain', 'list.csv', list, 'en', [enter]);
  assert.equal(code, 0, shown);
  assert.match(shown, /Written: list\.map\.json, list\.data\.json/);
  assert.match(shown, /<forem-partnerships src="list\.data\.json">/);
  const { fields } = json('list.map.json');
  assert.deepEqual(fields, { name: 'Titre', budget: { column: 'Coût total', currency: 'EUR' } });
  assert.equal(json('list.data.json').projects.length, 2);
});

test('of several sheets it asks which one to read, and the mapping keeps the answer', async () => {
  const workbook = xlsx({ 2023: rows('Le pont'), 2024: rows('Le bois', 'La forêt') });
  const { code, shown, json } = await ask('sheets', 'list.xlsx', workbook, 'en', [down + enter]);
  assert.equal(code, 0, shown);
  assert.match(shown, /Which sheet/);
  assert.deepEqual(json('list.map.json').read, { sheet: '2024' });
  assert.equal(json('list.data.json').projects.length, 2);
});

for (const [lang, question, stopped] of [
  ['fr', /Monnaie des montants/, /rien n’est écrit/],
  ['nl', /Munt van de bedragen/, /niets geschreven/],
  ['de', /Währung der Beträge/, /nichts ist geschrieben/],
  ['en', /Currency of the amounts/, /nothing is written/],
])
  for (const [name, key] of [
    ['Escape', '\u001b'],
    ['Ctrl+C', '\u0003'],
  ])
    test(`${name} stops the questions and writes nothing: ${lang}`, async () => {
      const { code, shown, has } = await ask(`${lang}-${name}`, 'list.csv', list, lang, [key]);
      assert.match(shown, question);
      assert.match(shown, stopped);
      assert.equal(code, 1);
      assert.deepEqual([has('list.map.json'), has('list.data.json')], [false, false]);
    });

for (const lang of ['fr', 'nl', 'de', 'en'])
  test(`without a terminal, the command asks nothing and names the missing options: ${lang}`, () => {
    writeFileSync(join(folder, 'list.csv'), list);
    const { status, stderr } = spawnSync(process.execPath, [cli, 'import', 'list.csv', '--lang', lang], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(status, 2);
    assert.match(stderr, /--map/);
    assert.match(stderr, /--draft/);
  });
