// `forem-widgets import`, as a data editor runs it.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { cli, file, folder, list, run } from './command.mjs';

const { withFault, xlsx } = (await runnerImport(join(root, 'test/helpers/lists.ts'), { logLevel: 'error' }))
  .module;

test('import: a draft, the dataset by it, the report', () => {
  const [mapping, output, report] = ['map.json', 'out.json', 'report.json'].map((name) => join(folder, name));
  const drafted = run(['import', list, '--draft', '-o', mapping, '--lang', 'en']);
  assert.deepEqual([drafted.status, drafted.out], [0, '']);
  assert.match(drafted.note, /‘Coût total’ → budget \(values: 3: ‘8\.850,00’/);
  assert.equal(run(['import', list, '--draft']).out, readFileSync(mapping, 'utf8'));
  const args = ['import', list, '--map', mapping, '--lang', 'en'];
  const { status, note } = run([...args, '--output', output, '--report', report]);
  assert.equal(status, 0);
  assert.match(note, /Rows: 4, taken: 3, left out: 1, blank: 0/);
  assert.match(note, /2 × ‘Pays’ – country code replaced: ‘EL’ → ‘GR’, ‘UK’ → ‘GB’/);
  const dataset = JSON.parse(readFileSync(output, 'utf8'));
  assert.deepEqual(
    dataset.projects.map(({ budget, countries, period }) => [budget?.amount, countries, period]),
    [
      [8850, ['GR'], { start: '2011-07-31', end: '2012-06-30' }],
      [2270662, ['GB'], { start: '2012' }],
      [undefined, undefined, undefined],
    ],
  );
  assert.deepEqual(JSON.parse(readFileSync(report, 'utf8')).rowsLeftOut, [
    { row: 5, column: '', code: 'no-name', from: 'BE' },
  ]);
  assert.deepEqual(run(['validate', output]).status, 0);
  // Each record is on one line.
  assert.equal(
    readFileSync(output, 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{"id":"la-maison')).length,
    1,
  );
  const printed = run(args);
  assert.equal(printed.out, readFileSync(output, 'utf8'));
  assert.equal(run([...args, '--strict']).status, 1);
});

test('import: the file is whole although its messages are not read', async () => {
  const [mapping, output] = ['unread-map.json', 'unread.json'].map((name) => join(folder, name));
  run(['import', list, '--draft', '-o', mapping]);
  const child = spawn(process.execPath, [cli, 'import', list, '--map', mapping, '-o', output], {
    cwd: folder,
  });
  child.stdout.destroy();
  child.stderr.destroy();
  assert.deepEqual(await once(child, 'exit'), [0, null]);
  assert.equal(JSON.parse(readFileSync(output, 'utf8')).projects.length, 3);
});

test('import: a wrong mapping is reported by its path, and nothing is written', () => {
  const output = join(folder, 'never.json');
  for (const [content, reason] of [
    [{ fields: { name: 'Titel' } }, /fields\.name – la liste n’a pas de colonne «\u00a0Titel\u00a0»/],
    [{ fields: { nom: 'Titre' } }, /fields\.nom – cette clé n’existe pas ici/],
    ['[', /n’est pas du JSON/],
    ['null', /il faut ici un objet/],
  ]) {
    const { status, note } = run(['import', list, '--map', file('wrong.json', content), '-o', output]);
    assert.equal(status, 1);
    assert.match(note, reason);
    assert.throws(() => readFileSync(output));
  }
});

test('import: Latin-1, and no row to take', () => {
  const mapping = file('simple.json', { fields: { name: 'Título' } });
  const { status, out } = run([
    'import',
    file('latin1.csv', Buffer.from('Título\tN\nEspaña\t1\n', 'latin1')),
    '--map',
    mapping,
  ]);
  assert.equal(status, 0);
  assert.match(out, /"name":\{"fr":"España"\}/);
  assert.equal(run(['import', file('none.csv', 'Título,N\n,1\n'), '--map', mapping]).status, 1);
});

test('import: a workbook whose download was cut off is told in each language, with the way out', () => {
  const damaged = join(folder, 'cut-off.xlsx');
  writeFileSync(damaged, Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(400)]));
  const words = {
    fr: /incomplet.*à nouveau/,
    nl: /onvolledig.*opnieuw/,
    de: /unvollständig.*noch einmal/,
    en: /incomplete.*again/,
  };
  for (const [lang, expected] of Object.entries(words)) {
    const { status, note } = run(['import', damaged, '--draft', '--lang', lang]);
    assert.notEqual(status, 0);
    assert.match(note, expected);
    assert.doesNotMatch(note, /Error:|invalid zip/);
  }
});

test('import: a workbook with a wrong checksum is damaged, in the words of each language', () => {
  const whole = xlsx({
    Projets: [
      ['Titre', 'Lieu'],
      ['Alpha', 'Mons'],
      ['Bêta', 'Liège'],
    ],
  });
  const damaged = file('damaged.xlsx', Buffer.from(withFault(whole, 'Mons', 'Moos')));
  const words = {
    fr: /abîmé.*enregistrez-le au format \.xlsx ou \.csv/,
    nl: /beschadigd.*bewaar ze als \.xlsx of \.csv/,
    de: /beschädigt.*speichern Sie sie als \.xlsx oder \.csv/,
    en: /damaged.*save it as \.xlsx or \.csv/,
  };
  for (const [lang, expected] of Object.entries(words)) {
    const { status, note, out } = run(['import', damaged, '--draft', '--lang', lang]);
    assert.deepEqual([status, out], [1, '']);
    assert.match(note, expected);
  }
});
