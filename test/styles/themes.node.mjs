// Tests the themes of the package, and the contrast check for themes of partners.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';

const folder = join(root, 'src/styles/themes');
const { checkTheme } = (await runnerImport(join(root, 'src/cli/check-theme.ts'), { logLevel: 'error' }))
  .module;
const failing = (css) => checkTheme(css).failures.map(({ color, scheme }) => `${color.slice(14)} ${scheme}`);

for (const file of readdirSync(folder))
  test(`${file}: every pair of colours is checked, and has the contrast that it needs, in light and dark`, () => {
    const { pairs, failures, unchecked, unknown, count } = checkTheme(
      readFileSync(join(folder, file), 'utf8'),
    );
    assert.deepEqual(failures, []);
    assert.deepEqual([unchecked, unknown], [[], []]);
    assert.ok(count > 10 && pairs.length > 50 && pairs.every(({ contrast }) => contrast !== undefined));
  });

test('the high-contrast theme has 7 : 1 for every text, and 4.5 : 1 for edges and rings', () => {
  const { pairs } = checkTheme(readFileSync(join(folder, 'high-contrast.css'), 'utf8'));
  for (const { color, ground, contrast, needed, scheme } of pairs)
    assert.ok(contrast >= (needed < 4.5 ? 4.5 : 7), `${color} on ${ground}, ${scheme}: ${contrast}`);
});

test('a colour is checked on grounds that the theme does not set', () => {
  const { failures } = checkTheme(':root { --forem-color-muted: #bbb }');
  assert.deepEqual(
    failures.map(({ ground, scheme, values }) => [ground, scheme, values[1]]),
    [
      ['--forem-color-surface', 'light', '#ffffff'],
      ['--forem-color-raised', 'light', '#f6f4ef'],
    ],
  );
});

for (const [title, css] of Object.entries({
  'light-dark()': ':root { --forem-color-text: light-dark(rgb(20 20 20), rgba(30, 30, 30, 1)) }',
  'a media query': '@media (prefers-color-scheme: dark) { :root { --forem-color-text: #1e1e1e } }',
  'a media query in a rule': ':root { @media (prefers-color-scheme: dark) { --forem-color-text: #1e1e1e } }',
  'a layer': '@layer brand { :root { --forem-color-text: light-dark(black, #1e1e1e) !important; } }',
}))
  test(`failures in dark only are reported for dark only: ${title}`, () => {
    assert.deepEqual(failing(css), ['text dark', 'text dark']);
  });

test('colours of a place within the page win over colours of the page', () => {
  const { failures } = checkTheme(
    `footer { --forem-color-surface: #222; --forem-color-text: #fff }
     :root { --forem-color-surface: #fff; --forem-color-text: #222; /* } */ --x: "}"; }`,
  );
  const inLight = failures.filter(({ scheme }) => scheme === 'light');
  assert.deepEqual([...new Set(inLight.map(({ selector }) => selector))], ['footer']);
  const onSurface = inLight
    .filter(({ ground }) => ground.endsWith('-surface'))
    .map(({ color }) => color.slice(14));
  assert.ok(onSurface.includes('accent') && !onSurface.includes('text'), onSurface.join());
});

test('more contrast, which a theme may set in part, is checked too', () => {
  // The theme sets the surface only, and the colours for more contrast are the default ones.
  const { failures } = checkTheme(':root { --forem-color-surface: light-dark(#555, #12181f) }');
  assert.ok(failures.some(({ moreContrast, color }) => moreContrast && color.endsWith('-accent')));
});

for (const value of [
  'var(--brand)',
  'color-mix(in srgb, red, blue)',
  'CanvasText',
  'rgb(0 0 0 / 50%)',
  'nonsense',
])
  test(`reported as not checked: ${value}`, () => {
    const { unchecked } = checkTheme(`:root { --forem-color-text: ${value} }`);
    assert.deepEqual(unchecked, [['--forem-color-text', value]]);
  });

test('a misspelt token is reported', () => {
  const { unknown } = checkTheme(':root { --forem-color-acent: red; --other: 1; --forem-radius: 0 }');
  assert.deepEqual(unknown, ['--forem-color-acent']);
});

for (const css of [
  '',
  '}',
  ':root {',
  '/* ',
  ':root { --forem-color-text: "',
  '@media {',
  '{}{}{}',
  'a{b{c{',
])
  test(`input that is no style sheet is survived: ${css}`, () => {
    assert.deepEqual(checkTheme(css).failures, []);
  });
