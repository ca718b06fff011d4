/** Colours, typeface and corners of one's own, as custom properties whose contrast is checked. */
import { converter, formatHex, parse, type Oklch } from 'culori';
import { checkTheme } from '../../cli/check-theme.js';
import type { BuildState } from './build-state.js';

type Scheme = 'light' | 'dark';
const schemes: readonly Scheme[] = ['light', 'dark'];
const oklch = converter('oklch');

const lightnessStep = 0.01;

/** A colour and the text that stands on it. */
interface Accent {
  readonly accent: string;
  readonly onAccent: string;
}

const onAccents: readonly string[] = ['#ffffff', '#000000'];

const passes = ({ accent, onAccent }: Accent, scheme: Scheme): boolean => {
  const css = `:root { --forem-color-accent: ${accent}; --forem-color-on-accent: ${onAccent} }`;
  return !checkTheme(css).failures.some((failure) => failure.scheme === scheme);
};

/** Finds the colour of the same hue that is nearest in lightness and passes all contrast checks of a scheme. */
function nearestAccent(color: Oklch, scheme: Scheme): Accent | undefined {
  for (let distance = 0; distance <= 1; distance += lightnessStep)
    for (const l of distance ? [color.l - distance, color.l + distance] : [color.l]) {
      if (l < 0 || l > 1) continue;
      const accent = formatHex({ ...color, l });
      for (const onAccent of onAccents) if (passes({ accent, onAccent }, scheme)) return { accent, onAccent };
    }
  return undefined;
}

export interface OwnAccent {
  /** The chosen colour passes as it is. */
  readonly isUnchanged: boolean;
  readonly light: Accent;
  readonly dark: Accent;
}

let last: { readonly brand: string; readonly found: OwnAccent | undefined } | undefined;

/**
 * Returns the accents of both schemes for a brand colour, or `undefined` if it is no colour. Several parts of the
 * builder ask for the same colour, and one search checks up to some hundred themes.
 */
export function accentFor(brand: string): OwnAccent | undefined {
  if (last?.brand !== brand) last = { brand, found: findAccent(brand) };
  return last.found;
}

function findAccent(brand: string): OwnAccent | undefined {
  const parsed = parse(brand);
  const color = parsed && oklch(parsed);
  if (!color) return undefined;
  const [light, dark] = schemes.map((scheme) => nearestAccent(color, scheme));
  if (!light || !dark) return undefined;
  return { isUnchanged: light.accent === formatHex(color), light, dark };
}

/** A list of typefaces: names and strings, without anything that ends a declaration. */
const typeface = /^[\w\s,'"-]+$/;
const length = /^\d+(\.\d+)?(px|em|rem)$/;

/** @returns the custom properties of a state, by name */
export function ownProperties({ accent, font, radius }: BuildState): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const found = accent === undefined ? undefined : accentFor(accent);
  if (found) {
    const { light, dark } = found;
    properties.set('--forem-color-accent', `light-dark(${light.accent}, ${dark.accent})`);
    properties.set('--forem-color-on-accent', `light-dark(${light.onAccent}, ${dark.onAccent})`);
  }
  if (font && typeface.test(font)) properties.set('--forem-font-family', font);
  if (radius && length.test(radius)) properties.set('--forem-radius', radius);
  return properties;
}

/** @returns the choices that lead to custom properties, such as those of code that is pasted back */
export function looksOf(
  properties: ReadonlyMap<string, string>,
): Pick<BuildState, 'accent' | 'font' | 'radius'> {
  const colors = properties.get('--forem-color-accent')?.match(/#[\da-f]{3,8}/gi) ?? [];
  const [light, dark = light] = colors;
  // The brand colour is the one of the two from which both come; a colour moved in both schemes comes back as moved.
  const accent =
    colors.find((each) => {
      const found = accentFor(each);
      return found?.light.accent === light && found?.dark.accent === dark;
    }) ?? light;
  return { accent, font: properties.get('--forem-font-family'), radius: properties.get('--forem-radius') };
}

/** @returns a rule for the page's style sheet; an empty text without properties */
export function ownRule(state: BuildState): string {
  const properties = [...ownProperties(state)];
  if (!properties.length) return '';
  return `forem-${state.element} {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}
