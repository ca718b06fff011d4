// `forem-widgets validate --theme`, in four languages.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { file, folder, list, run } from './command.mjs';

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
  test(`validate --theme in ${lang}: the pair, its contrast, the contrast that it needs, and the place`, () => {
    const { status, out, note } = run(['validate', '--theme', theme, '--lang', lang]);
    assert.equal(status, 1);
    assert.match(out, sentence);
    assert.equal(out.trim().split('\n').length, 2, out);
    assert.ok(note.includes(unchecked), note);
    assert.ok(note.includes('--forem-color-accent: var(--brand)') && note.includes('--forem-colour'), note);
  });

test('validate --theme: only the colour scheme that the theme declares for the page', () => {
  const red = '--forem-color-accent: #c8102e';
  const both = run(['validate', '--theme', file('both.css', `:root { ${red} }`), '--lang', 'en']);
  assert.equal(both.status, 1);
  assert.match(both.out, /^dark – .*accent \(#c8102e\)/m);
  assert.match(both.note, /:root { color-scheme: light }/);
  const light = `:root { color-scheme: light } .side { color-scheme: dark } html { ${red} }`;
  assert.deepEqual(run(['validate', '--theme', file('light.css', light), '--lang', 'en']), {
    status: 0,
    out: '',
    note: 'No problems.\n',
  });
  const dark = run(['validate', '--theme', file('dark.css', `:root { color-scheme: only dark; ${red} }`)]);
  assert.match(dark.out, /^sombre/m);
  assert.doesNotMatch(dark.out, /^clair/m);
  assert.doesNotMatch(dark.note, /color-scheme/);
});

test('validate --theme: a good one, one that sets nothing, none, and one file too many', () => {
  const good = file('good.css', ':root { --forem-color-muted: light-dark(#333, #ddd) }');
  assert.deepEqual(run(['validate', '--theme', good]), { status: 0, out: '', note: 'Aucun problème.\n' });
  assert.equal(run(['validate', '--theme', file('other.css', 'p { color: red }')]).status, 1);
  assert.equal(run(['validate', '--theme', join(folder, 'no-such.css')]).status, 2);
  assert.equal(run(['validate', '--theme', good, list]).status, 2);
});
