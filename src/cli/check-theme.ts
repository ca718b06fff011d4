/**
 * Checks the contrast between the colours of a theme (a style sheet that sets `--forem-color-…`), in Node or a page.
 */
import { blend, formatHex, interpolate, type Color, parse as parseColor, wcagContrast } from 'culori';

import tokens from '../styles/tokens.json';
import { readRules } from './css-rules.js';

interface Pair {
  readonly light: string;
  readonly dark: string;
}
type Token = Partial<Pair> & {
  readonly contrast?: Pair | string;
  readonly on?: Readonly<Record<string, number>>;
  /** Two tokens and the share of the second one in their mix. */
  readonly mix?: readonly [base: string, color: string, part: number];
};
const all = Object.entries(tokens as unknown as Readonly<Record<string, Token>>);

/** Appearance of a page. A theme is checked in all four, or in the two of the only colour scheme that it declares. */
export interface Appearance {
  readonly scheme: keyof Pair;
  readonly moreContrast: boolean;
}
const appearances: readonly Appearance[] = [false, true].flatMap((moreContrast) => [
  { scheme: 'light', moreContrast },
  { scheme: 'dark', moreContrast },
]);

/** Result for two colours that meet. */
export interface Checked extends Appearance {
  readonly color: string;
  readonly ground: string;
  readonly values: readonly [color: string, ground: string];
  /** Contrast ratio. Undefined if one of the colours can't be read. */
  readonly contrast: number | undefined;
  readonly needed: number;
  /** Selector of a rule for some pages or places only, such as `.dark`. */
  readonly selector?: string | undefined;
}

export interface ThemeReport {
  readonly pairs: readonly Checked[];
  readonly failures: readonly Checked[];
  /** Properties with colours that only a browser can compute, and their values. */
  readonly unchecked: readonly (readonly [property: string, value: string])[];
  /** Properties that no element reads. */
  readonly unknown: readonly string[];
  /** Colour schemes in which the theme was checked. */
  readonly schemes: readonly (keyof Pair)[];
  /** Number of known properties that the theme sets. */
  readonly count: number;
}

type Values = ReadonlyMap<string, string>;
const property = (name: string): string => `--forem-${name}`;
const isRoot = (selector: string): boolean => /^(?::root|html|body|:host|\*)$/.test(selector);

/** Resolves `light-dark(a, b)` for a scheme. Commas within `rgb(1, 2, 3)` do not count. */
function inScheme(value: string, scheme: keyof Pair): string {
  const inside = /^light-dark\((.*)\)$/s.exec(value.trim())?.[1];
  if (inside === undefined) return value.trim();
  let depth = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '(') depth++;
    if (inside[i] === ')') depth--;
    if (inside[i] === ',' && depth === 0)
      return (scheme === 'light' ? inside.slice(0, i) : inside.slice(i + 1)).trim();
  }
  return value;
}

/** Returns the value of a token: from the theme, or else the default for this appearance. */
function valueIn(set: Values, name: string, { scheme, moreContrast }: Appearance): string {
  const own = set.get(property(name));
  if (own !== undefined) return inScheme(own, scheme);
  const token = (tokens as unknown as Readonly<Record<string, Token>>)[name]!;
  if (token.mix) return mixOf(set, token.mix, { scheme, moreContrast }) ?? (token as Pair)[scheme];
  const more = moreContrast && typeof token.contrast === 'object' ? token.contrast : undefined;
  return (more ?? (token as Pair))[scheme];
}

/** Mixes two colours like CSS `color-mix(in oklab, …)`. Undefined if one of them can't be read. */
function mixOf(
  set: Values,
  [base, color, part]: NonNullable<Token['mix']>,
  appearance: Appearance,
): string | undefined {
  const colors = [base, color].map((name) => parseColor(valueIn(set, name, appearance)));
  if (colors.some((each) => !each)) return undefined;
  return formatHex(interpolate(colors as [Color, Color], 'oklab')(part));
}

function contrastOf(color: string, ground: string): number | undefined {
  const [front, back] = [parseColor(color), parseColor(ground)];
  if (!front || !back || (back.alpha ?? 1) < 1) return undefined;
  return wcagContrast(blend([back, front]), back);
}

/** Returns the values that the rules set for an appearance. Later rules win, as in a page. */
function valuesIn(rules: ReturnType<typeof readRules>, appearance: Appearance, selector?: string): Values {
  const applies = (media: string): boolean => {
    const scheme = /prefers-color-scheme:\s*(light|dark)/.exec(media)?.[1];
    return (
      (!scheme || scheme === appearance.scheme) &&
      (!/prefers-contrast:\s*more/.test(media) || appearance.moreContrast)
    );
  };
  const own = rules.filter(
    (rule) => rule.media.every(applies) && rule.selectors.some((each) => isRoot(each) || each === selector),
  );
  // A rule for a place wins over a rule for the page, regardless of their order.
  const inOrder = [
    ...own.filter(({ selectors }) => selectors.some(isRoot)),
    ...own.filter(({ selectors }) => !selectors.some(isRoot)),
  ];
  return new Map(inOrder.flatMap(({ declarations }) => declarations));
}

/** Returns the colour schemes of the page, by the last `color-scheme` for the whole page; without one, both. */
function schemesIn(rules: ReturnType<typeof readRules>): readonly (keyof Pair)[] {
  const declared = rules
    .filter(({ selectors, media }) => !media.length && selectors.some(isRoot))
    .flatMap(({ declarations }) => declarations)
    .findLast(([name]) => name === 'color-scheme')?.[1];
  const known = (['light', 'dark'] as const).filter((scheme) => declared?.split(/\s+/).includes(scheme));
  return known.length ? known : ['light', 'dark'];
}

export function checkTheme(css: string): ThemeReport {
  const sheet = readRules(css);
  const schemes = schemesIn(sheet);
  const rules = sheet.map((rule) => ({
    ...rule,
    declarations: rule.declarations.filter(([name]) => name.startsWith('--forem-')),
  }));
  const declared = rules.flatMap(({ declarations }) => declarations);
  const places = new Set(
    rules.flatMap(({ selectors, declarations }) =>
      declarations.length && !selectors.some(isRoot) ? selectors : [],
    ),
  );
  const wanted = appearances.filter(({ scheme }) => schemes.includes(scheme));
  const pairs = wanted.flatMap((appearance) =>
    [undefined, ...places].flatMap((selector) => {
      const set = valuesIn(rules, appearance, selector);
      return all.flatMap(([name, { on }]) =>
        Object.entries(on ?? {}).map(([ground, needed]): Checked => {
          const values = [valueIn(set, name, appearance), valueIn(set, ground, appearance)] as const;
          const contrast = contrastOf(...values);
          return {
            ...appearance,
            color: property(name),
            ground: property(ground),
            values,
            contrast,
            needed,
            selector,
          };
        }),
      );
    }),
  );
  const known = new Set(all.map(([name]) => property(name)));
  return {
    pairs,
    failures: onceEach(withoutConsequences(pairs.filter(fails), rules)),
    unchecked: declared.filter(
      ([name, value]) =>
        name.startsWith('--forem-color-') &&
        (['light', 'dark'] as const).some((scheme) => {
          const color = parseColor(inScheme(value, scheme));
          return !color || (color.alpha ?? 1) < 1;
        }),
    ),
    unknown: [...new Set(declared.map(([name]) => name).filter((name) => !known.has(name)))],
    schemes,
    count: declared.length,
  };
}

const fails = ({ contrast, needed }: Checked): boolean => contrast !== undefined && contrast < needed;

/** Leaves out derived colours whose base colour fails too. */
function withoutConsequences(failures: readonly Checked[], rules: ReturnType<typeof readRules>): Checked[] {
  return failures.filter(({ color, scheme, moreContrast, selector }) => {
    const { mix } = Object.fromEntries(all)[color.slice('--forem-'.length)] ?? {};
    const isSet = valuesIn(rules, { scheme, moreContrast }, selector).has(color);
    const isCause = (each: Checked): boolean =>
      each.scheme === scheme &&
      each.moreContrast === moreContrast &&
      [mix?.[0], mix?.[1]].map((name) => property(name ?? '')).includes(each.color);
    return isSet || !mix || !failures.some(isCause);
  });
}

/** Keeps the first of several failures with the same two values. */
function onceEach(failures: readonly Checked[]): Checked[] {
  const seen = new Set<string>();
  return failures.filter(({ color, ground, values, scheme }) => {
    const key = [color, ground, scheme, ...values].join();
    return !seen.has(key) && seen.add(key);
  });
}
