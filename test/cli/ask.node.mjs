// `forem-widgets import FILE` alone: it asks at a terminal, and only there.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const cli = join(root, 'dist/cli/forem-widgets.js');
const folder = mkdtempSync(join(tmpdir(), 'ask-'));
after(() => rmSync(folder, { recursive: true, force: true }));
writeFileSync(join(folder, 'list.csv'), 'Titre;Coût total\nLe pont;100\nLe bois;200\n');

test('at a terminal, it asks about doubts and writes mapping and dataset', async () => {
  // A pseudo-terminal of util-linux.
  const command = `${process.execPath} ${cli} import list.csv --lang en`;
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder });
  let shown = '';
  let hasAnswered = false;
  terminal.stdout.on('data', (data) => {
    shown += data;
    // The question is there when its input is: the last line of its frame.
    if (hasAnswered || !shown.includes('└')) return;
    hasAnswered = true;
    terminal.stdin.write('\r');
  });
  const code = await new Promise((done) => terminal.on('exit', done));
  assert.equal(code, 0, shown);
  assert.match(shown, /Written: list\.map\.json, list\.data\.json/);
  assert.match(shown, /<forem-partnerships src="list\.data\.json">/);
  const mapping = JSON.parse(readFileSync(join(folder, 'list.map.json'), 'utf8'));
  assert.deepEqual(mapping.fields, { name: 'Titre', budget: { column: 'Coût total', currency: 'EUR' } });
  assert.equal(JSON.parse(readFileSync(join(folder, 'list.data.json'), 'utf8')).projects.length, 2);
});

test('without a terminal, it asks nothing', () => {
  const { status, stderr } = spawnSync(process.execPath, [cli, 'import', 'list.csv', '--lang', 'en'], {
    cwd: folder,
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /--map/);
});
