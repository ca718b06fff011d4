/** Colours of the ground on which an element stands, and their contrast. */

import { parentOf } from '../rendered-parent.js';

/** Red, green and blue from 0 to 255, and opacity from 0 to 1. */
export type Color = readonly [red: number, green: number, blue: number, alpha: number];

/** Reads a computed colour in sRGB; undefined for other notations. */
export function parseColor(text: string): Color | undefined {
  const numbers = (text.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  const [red = 0, green = 0, blue = 0, alpha = 1] = numbers;
  if (text.startsWith('rgb')) return [red, green, blue, alpha];
  if (text.startsWith('color(srgb')) return [red * 255, green * 255, blue * 255, alpha];
  return undefined;
}

/** Lays a colour over an opaque one. */
const over = ([red, green, blue, alpha]: Color, below: Color): Color => {
  const mix = (above: number, under: number): number => above * alpha + under * (1 - alpha);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
};

const channel = (value: number): number => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
};

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = ([red, green, blue]: Color): number =>
  0.2126 * channel(red) + 0.7152 * channel(green) + 0.0722 * channel(blue);

/** https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrast(text: Color, ground: Color): number {
  const [light, dark] = [luminance(over(text, ground)), luminance(ground)].sort((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

const isDarkScheme = (scheme: string): boolean =>
  /\bdark\b/.test(scheme) &&
  (!/\blight\b/.test(scheme) || matchMedia('(prefers-color-scheme: dark)').matches);

/** Returns the schemes of the document: those of its root, else those of its `meta` element, which no style shows. */
function documentScheme(): string {
  const { colorScheme } = getComputedStyle(document.documentElement);
  if (colorScheme !== 'normal') return colorScheme;
  return document.querySelector<HTMLMetaElement>('meta[name=color-scheme]')?.content ?? '';
}

/** Returns the colour behind an element; `image` where a picture or an unknown colour lies behind it. */
export function groundOf(element: Element): Color | 'image' {
  const layers: Color[] = [];
  let ground: Color | undefined;
  for (let each = parentOf(element); each && !ground; each = parentOf(each)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(each);
    if (backgroundImage !== 'none') return 'image';
    const color = parseColor(backgroundColor);
    if (!color) return 'image';
    if (color[3] === 1) ground = color;
    else if (color[3] > 0) layers.push(color);
  }
  // The canvas of the document, whose colour follows the scheme of its root.
  ground ??= isDarkScheme(documentScheme()) ? [18, 18, 18, 1] : [255, 255, 255, 1];
  return layers.reduceRight((below, layer) => over(layer, below), ground);
}
