// Help, wrong use and `validate` of the command.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { cli, file, folder, good, list, run } from './command.mjs';

test('needs nothing but Node', () => {
  const imported = [...readFileSync(cli, 'utf8').matchAll(/^import .*? from "([^"]+)"/gm)].map(
    ([, name]) => name,
  );
  assert.ok(imported.length);
  for (const name of imported) assert.ok(builtinModules.includes(name.replace('node:', '')), name);
});

for (const [lang, word] of Object.entries({
  fr: 'Utilisation',
  nl: 'Gebruik',
  de: 'Verwendung',
  en: 'Usage',
}))
  test(`--help in ${lang}, by --lang and by the system's language`, () => {
    const asked = run(['--help', '--lang', lang]);
    assert.equal(asked.status, 0);
    assert.match(asked.out, new RegExp(`^${word}`, 'm'));
    for (const line of asked.out.split('\n').filter((each) => /^ {2}-/.test(each)))
      assert.match(line, /^ {2}\S.*? {2,}\S/, 'a space between an option and its words');
    assert.equal(run(['--help'], { LC_ALL: `${lang}_BE.UTF-8`, LANG: 'it_IT.UTF-8' }).out, asked.out);
    assert.equal(run(['--help'], { LANG: lang }).out, asked.out);
  });

test('French where nothing says a language', () => {
  for (const env of [{}, { LANG: 'C.UTF-8' }, { LANG: 'it_IT' }])
    assert.match(run(['-h'], env).out, /^Utilisation/m);
});

test('--version is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  assert.equal(run(['--version']).out.trim(), version);
});

for (const [args, reason] of [
  [[], /Specify a command/],
  [['conjure'], /Unknown command: conjure/],
  [['toString'], /Unknown command: toString/],
  [['validate'], /Specify the file/],
  [['import', list], /--map/],
  [['import', '--draft'], /Specify the file/],
  [['validate', 'absent.json'], /absent\.json.*ENOENT/],
  [['import', list, '--map', 'absent.json'], /absent\.json/],
  [['validate', list, list], /one file/],
  [['validate', list, '--colour'], /Unknown option: --colour/],
  [['import', list, '--map'], /Option used wrongly: --map/],
  [['validate', list, '--draft=yes'], /Option used wrongly: --draft/],
])
  test(`wrong use: ${args.map((arg) => arg.replace(folder, '')).join(' ') || 'nothing'}`, () => {
    const { status, out, note } = run(args, { LANG: 'en_GB.UTF-8' });
    assert.equal(status, 2);
    assert.equal(out, '');
    assert.match(note, reason);
    assert.match(note, /--help/);
  });

test('an unknown language is wrong use', () => {
  assert.equal(run(['validate', list, '--lang', 'it']).status, 2);
});

test('validate: a good dataset', () => {
  for (const path of [file('good.json', good), join(root, 'dist/data/partnerships.json')])
    assert.deepEqual(run(['validate', path, '--lang', 'en']), { status: 0, out: '', note: 'No problems.\n' });
});

test('validate: every problem of a dataset, with its path, in the language asked for', () => {
  const bad = file('bad.json', {
    ...good,
    themes: [{ id: 't', label: { fr: 'T' } }],
    projects: [
      { id: 'a', name: { fr: 'A' }, sumary: {} },
      { id: 'a', name: {}, budget: { amount: 'x' }, themes: ['u'] },
    ],
  });
  const { status, out, note } = run(['validate', bad, '--lang', 'nl']);
  assert.equal(status, 1);
  assert.deepEqual(out.trim().split('\n'), [
    'projects[1].name [a] – ongeldige waarde (Object)',
    'projects[1].budget.amount [a] – onverwacht type waarde ("x")',
    'projects[1].budget.currency [a] – waarde ontbreekt',
    'projects[1].id [a] – ID al in gebruik (a)',
    'projects[1].themes [a] – verwijzing naar een onbekend ID (u)',
  ]);
  assert.match(note, /projects\[\]\.sumary \(1\)/);
  assert.match(note, /Problemen: 5/);
});

test('validate: a file that is no dataset', () => {
  for (const [name, content, reason] of [
    ['broken.json', '{"projects": [', /is not JSON/],
    ['newer.json', { schemaVersion: '9.0', projects: [] }, /newer version/],
    ['none.json', { schemaVersion: '1.0' }, /expected form/],
    ['other.json', { a: 1 }, /holds no list, or more than one/],
    ['empty.csv', '', /no column names/],
    ['old.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /97-2003/],
  ]) {
    const { status, note } = run(['validate', file(name, content), '--lang', 'en']);
    assert.equal(status, 1, name);
    assert.match(note, reason, name);
    assert.doesNotMatch(note, / at .*\.js:\d+/, `${name}: a stack trace`);
  }
});

test('validate: a list, by row and column', () => {
  const { status, out, note } = run(['validate', list, '--lang', 'fr']);
  assert.equal(status, 1);
  assert.match(note, /ébauche/);
  assert.deepEqual(out.replaceAll('\u00a0', ' ').trim().split('\n'), [
    'ligne 4, colonne « Coût total » – pas un nombre utilisable (« voir annexe »)',
    'ligne 4, colonne « Date de début » – date qui n’existe pas (« 31/02/2011 »)',
    'ligne 4, colonne « Pays » – pays inconnu (« Atlantide »)',
    'ligne 5 – pas de nom de projet (« BE »)',
  ]);
});
