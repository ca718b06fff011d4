// Tests dist/cli/forem-widgets.js with the calls of a data editor.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const cli = join(root, 'dist/cli/forem-widgets.js');
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** Writes an input file. Returns its path. */
function file(name, content) {
  const path = join(folder, name);
  writeFileSync(
    path,
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return path;
}

function run(args, env = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
    // An empty folder, because the package of a partner has no development dependencies around it.
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
  });
  return { status, out: stdout, note: stderr };
}

const list = file(
  'liste.csv',
  [
    'Titre du projet;Coût total;Date de début;Date de fin;Pays;Thèmes',
    'La maison du bois;8.850,00;31/07/2011;30/06/2012;EL;"Emploi ; Compétences"',
    'Le jardin;2.270.662;2012;N.a.;UK;"""Près de vous"" ; Emploi"',
    'Le pont;voir annexe;31/02/2011;;Atlantide;Emploi',
    ';;;;BE;',
  ].join('\r\n'),
);

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

const good = { schemaVersion: '1.0', projects: [{ id: 'a', name: { fr: 'A' } }] };

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

test('validate: what is no dataset', () => {
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

test('import: written whole although nobody reads what is said meanwhile', async () => {
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

test('import: a wrong mapping is told by its path, and nothing is written', () => {
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

test('prerender: an element as HTML, in its language', () => {
  const args = ['prerender', 'network-card', 'network=eures', 'lang=nl', 'compact'];
  const { status, out, note } = run([...args, '--lang', 'en']);
  assert.deepEqual([status, note], [0, '']);
  assert.match(out, /^<forem-network-card lang="nl" network="eures" compact>\n/);
  assert.match(out, /<h2><bdi>EURES<\/bdi><\/h2>/);
  assert.match(run([...args, '--as', 'shadow']).out, /<template shadowrootmode="open"><style>/);
  const output = join(folder, 'card.html');
  assert.equal(run([...args, '-o', output]).status, 0);
  assert.equal(readFileSync(output, 'utf8'), out);
});

test('prerender: data of one’s own', () => {
  const { out } = run(['prerender', 'project-card', 'project=a', '--data', file('own.json', good)]);
  assert.match(out, /<h2>.*A.*<\/h2>/);
});

test('snippet: the script with its digest, and the element with its contents', () => {
  const integrity = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8'));
  for (const base of ['https://cdn.be/widgets', 'https://cdn.be/widgets/']) {
    const { status, out, note } = run(['snippet', 'project-list', 'lang=de', '--base', base]);
    assert.deepEqual([status, note], [0, '']);
    assert.ok(
      out.startsWith(
        `<script type="module" src="https://cdn.be/widgets/forem-widgets.js" integrity="${integrity['forem-widgets.js']}" crossorigin></script>\n<forem-project-list lang="de">\n`,
      ),
    );
    assert.match(out, /<h2>Projektbeispiele<\/h2>/);
  }
  assert.match(run(['snippet', 'project-list', '--lang', 'en']).note, /--base/);
});

test('snippet: a frame that says what is in it, and the answer of an oEmbed provider with that frame', () => {
  const asked = ['snippet', 'project-list', 'lang=de', 'theme=skills', '--base', 'https://cdn.be/w'];
  const frame = run([...asked, '--as', 'frame']);
  assert.deepEqual([frame.status, frame.note], [0, '']);
  const { type, version, html, title } = JSON.parse(run([...asked, '--as', 'oembed']).out);
  assert.deepEqual([type, version, title], ['rich', '1.0', 'Projektbeispiele']);
  assert.ok(frame.out.startsWith(`${html}\n<script type="module" src="https://cdn.be/w/forem-frame.js"`));
  const query = 'element=project-list&amp;lang=de&amp;theme=skills';
  assert.ok(
    html.startsWith(`<iframe src="https://cdn.be/w/frame/index.html?${query}" title="Projektbeispiele"`),
  );
});

for (const [args, reason] of [
  [['prerender', 'network-card', '--as', 'frame'], /Option used wrongly: --as/],
  [['snippet', 'network-card', '--as', 'pdf'], /Option used wrongly: --as/],
  [['prerender'], /Specify an element: .*network-card/],
  [['snippet', 'weather'], /Specify an element/],
  [['prerender', 'network-card', '"onload'], /Not an attribute/],
  [['prerender', 'network-card', 'lang=it'], /Unknown language: it/],
  [['prerender', 'network-card', '--as', 'pdf'], /Option used wrongly: --as/],
  [['snippet', 'network-card', '--base', '//'], /Option used wrongly: --base/],
])
  test(`wrong use: ${args.join(' ')}`, () => {
    const { status, out, note } = run(args, { LANG: 'en' });
    assert.deepEqual([status, out], [2, '']);
    assert.match(note, reason);
  });
const theme = file(
  'theme.css',
  ':root { --forem-color-muted: light-dark(#bbb, #a9b5c0); --forem-color-accent: var(--brand); --forem-colour: red }',
);

for (const [lang, sentence, unchecked] of [
  [
    'fr',
    /^clair – .*muted \(#bbb\) sur .*surface \(#ffffff\)\u00a0: contraste de 1,91\u00a0:\u00a01, il faut 4,5\u00a0:\u00a01$/m,
    'non vérifiées',
  ],
  [
    'nl',
    /^licht – .*muted \(#bbb\) op .*surface \(#ffffff\): contrast van 1,91:1, nodig is 4,5:1$/m,
    'Niet gecontroleerde',
  ],
  [
    'de',
    /^hell – .*muted \(#bbb\) auf .*surface \(#ffffff\): Kontrast von 1,91:1, nötig sind 4,5:1$/m,
    'Nicht geprüfte',
  ],
  [
    'en',
    /^light – .*muted \(#bbb\) on .*surface \(#ffffff\): contrast of 1.91:1, 4.5:1 is needed$/m,
    'not checked',
  ],
])
  test(`validate --theme in ${lang}: the pair, its contrast, what it needs, and where`, () => {
    const { status, out, note } = run(['validate', '--theme', theme, '--lang', lang]);
    assert.equal(status, 1);
    assert.match(out, sentence);
    assert.equal(out.trim().split('\n').length, 2, out);
    assert.ok(note.includes(unchecked), note);
    assert.ok(note.includes('--forem-color-accent: var(--brand)') && note.includes('--forem-colour'), note);
  });

test('validate --theme: a good one, one that sets nothing, none, and one file too many', () => {
  const good = file('good.css', ':root { --forem-color-muted: light-dark(#333, #ddd) }');
  assert.deepEqual(run(['validate', '--theme', good]), { status: 0, out: '', note: 'Aucun problème.\n' });
  assert.equal(run(['validate', '--theme', file('other.css', 'p { color: red }')]).status, 1);
  assert.equal(run(['validate', '--theme', join(folder, 'no-such.css')]).status, 2);
  assert.equal(run(['validate', '--theme', good, list]).status, 2);
});
