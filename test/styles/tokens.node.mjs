import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wcagContrast } from 'culori';
import { communityTokens, tokens } from '../../scripts/lib/tokens.mjs';

/** Appearances of a page, and the key of a token for each. */
const appearances = {
  light: ({ light }) => light,
  dark: ({ dark }) => dark,
  'light, more contrast': ({ contrast, light }) => contrast?.light ?? light,
  'dark, more contrast': ({ contrast, dark }) => contrast?.dark ?? dark,
};

for (const [appearance, resolve] of Object.entries(appearances))
  for (const [name, token] of Object.entries(tokens))
    for (const [ground, least] of Object.entries(token.on ?? {}))
      test(`${appearance}: ${name} on ${ground} has a contrast of ${least} : 1`, () => {
        const contrast = wcagContrast(resolve(token), resolve(tokens[ground]));
        assert.ok(contrast >= least, `${contrast.toFixed(2)} : 1`);
      });

test('more contrast has higher contrast', () => {
  for (const [name, { light, dark, contrast, on }] of Object.entries(tokens)) {
    if (!contrast?.light || !on?.['color-surface']) continue;
    const surface = tokens['color-surface'];
    assert.ok(wcagContrast(contrast.light, surface.light) > wcagContrast(light, surface.light), name);
    assert.ok(wcagContrast(contrast.dark, surface.dark) > wcagContrast(dark, surface.dark), name);
  }
});

test('each token in the DTCG format has a known type and a value of that type', () => {
  const types = {
    color: ({ colorSpace, components, hex }) =>
      colorSpace === 'srgb' && components.length === 3 && /^#[\da-f]{6}$/.test(hex),
    dimension: ({ value, unit }) => Number.isFinite(value) && ['px', 'rem'].includes(unit),
    duration: ({ value, unit }) => Number.isFinite(value) && ['ms', 's'].includes(unit),
    fontWeight: (value) => value >= 1 && value <= 1000,
    number: Number.isFinite,
  };
  const all = Object.entries(communityTokens()).flatMap(([group, of]) =>
    Object.entries(of).map(([name, token]) => [`${group}.${name}`, token]),
  );
  assert.ok(all.length > 20);
  for (const [name, { $type, $value, $description }] of all) {
    assert.ok(types[$type]?.($value), `${name}: ${$type} ${JSON.stringify($value)}`);
    assert.ok($description, name);
    // Characters reserved by the format for references and paths.
    assert.doesNotMatch(name.replace('.', ''), /[{}.]|^\$/);
  }
});
