// Colours, typeface and corners of one's own, as the builder writes them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const load = async (file) => (await runnerImport(join(root, 'src', file), { logLevel: 'error' })).module;
const { accentFor, looksOf, ownProperties, ownRule } = await load('studio/build/own-looks.ts');
const { checkTheme } = await load('cli/check-theme.ts');

for (const brand of ['#c8102e', '#ffcc00', '#00ff00', '#000000', '#ffffff', '#808080', '#0b5d6e'])
  test(`a shade of ${brand} passes every contrast check, in both schemes`, () => {
    const rule = ownRule({ element: 'project-list', accent: brand }).replace(/^[^{]+/, ':root ');
    assert.match(rule, /--forem-color-accent: light-dark\(#/);
    assert.deepEqual(checkTheme(rule).failures, []);
  });

test('a colour that passes is kept', () => {
  assert.equal(accentFor('#0b5d6e').light.accent, '#0b5d6e');
  assert.equal(accentFor('#0b5d6e').isUnchanged, true);
  assert.equal(accentFor('#ffcc00').isUnchanged, false);
});

test('looks come back from their custom properties', () => {
  for (const accent of ['#ffcc00', '#c8102e', '#0b5d6e']) {
    const looks = { accent, font: 'Georgia, serif', radius: '6px' };
    const properties = ownProperties({ element: 'project-list', ...looks });
    const found = looksOf(properties);
    assert.deepEqual({ ...found, accent: '' }, { ...looks, accent: '' });
    assert.deepEqual(ownProperties({ element: 'project-list', ...found }), properties);
  }
  assert.deepEqual(looksOf(new Map()), { accent: undefined, font: undefined, radius: undefined });
});

test('values that are no colour, typeface or length give no rule', () => {
  assert.equal(accentFor('no colour'), undefined);
  const awkward = { accent: 'red;}', font: 'x; } body { display: none', radius: 'calc(1px)' };
  assert.equal(ownRule({ element: 'project-list', ...awkward }), '');
});
