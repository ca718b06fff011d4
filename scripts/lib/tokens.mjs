// Converts the design tokens of src/styles/tokens.json to CSS of the elements, and to the format of the Design Tokens
// Community Group (2025.10).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const tokens = JSON.parse(readFileSync(join(root, 'src/styles/tokens.json'), 'utf8'));
const all = Object.entries(tokens);

/** Returns the private property of a token: `--_accent` for `color-accent`. */
const privateName = (name) => `--_${name.replace(/^(color|size|weight)-/, '')}`;

/**
 * Returns the CSS value of a token. A mix follows the colours of a theme; `light` and `dark` are its values without a
 * theme.
 */
function cssValue({ light, dark, value, mix }) {
  if (!mix) return light ? `light-dark(${light}, ${dark})` : value;
  const [base, color, part] = mix;
  return `color-mix(in oklab, var(${privateName(color)}) ${part * 100}%, var(${privateName(base)}))`;
}

/** Returns the shared CSS of elements: each token as a private property, set by a `--forem-…` property of the page. */
export function tokensCss() {
  // Tokens that src/styles/host.ts uses directly, without a private property.
  const isOfHost = (name) => /^(font|margin)/.test(name);
  const rules = (declare) =>
    `  :host {\n${all
      .filter(([name]) => !isOfHost(name))
      .flatMap(
        ([name, token]) =>
          declare(token, `--forem-${name}`)?.replace(/^/, `    ${privateName(name)}: `) ?? [],
      )
      .map((declaration) => `${declaration};\n`)
      .join('')}  }`;
  const fallback = (value, name) => value && `var(${name}, ${value})`;
  return `${rules((token, name) => fallback(cssValue(token), name))}
  @media (prefers-contrast: more) {
  ${rules(({ contrast }, name) => fallback(contrast?.light ? cssValue(contrast) : contrast, name))}
  }
  @media (prefers-reduced-motion: reduce) {
  ${rules(({ reduced }) => reduced /* whatever the page says */)}
  }`;
}

const color = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  hex,
});
const withUnit = (value) => ({ value: parseFloat(value), unit: value.replace(/[\d.]+/, '') });

/**
 * Returns a token in the community's format. Sizes relative to the text are numbers, because the format lacks their
 * unit.
 */
function communityToken({ type, light, dark, value, description, contrast, on }) {
  const common = { $description: description };
  if (type === 'color')
    return {
      $type: 'color',
      $value: color(light),
      ...common,
      $extensions: {
        'forem-widgets': {
          dark: color(dark),
          ...(contrast && { moreContrast: { light: color(contrast.light), dark: color(contrast.dark) } }),
          ...(on && { contrastOn: on }),
        },
      },
    };
  if (type === 'dimension' || type === 'duration') return { $type: type, $value: withUnit(value), ...common };
  if (type === 'fontWeight') return { $type: type, $value: value, ...common };
  return {
    $type: 'number',
    $value: parseFloat(value),
    ...common,
    $extensions: { 'forem-widgets': { css: value } },
  };
}

/**
 * Returns the tokens in groups: `color-on-accent` is `on-accent` in `color`. Values that only CSS can express are left
 * out.
 */
export function communityTokens() {
  const groups = {};
  for (const [name, token] of all) {
    if (token.type === 'css') continue;
    const [group, ...rest] = name.split('-');
    (groups[group] ??= {})[rest.join('-') || 'default'] = communityToken(token);
  }
  return groups;
}
