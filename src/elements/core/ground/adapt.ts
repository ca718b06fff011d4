/** Keeps an element readable on the ground of its page: loaded for a ground of another colour than its own. */
import type { LitElement } from 'lit';
import { contrast, groundOf, parseColor, type Color } from './ground.js';

/** Custom states that `src/styles/host.ts` turns into a colour scheme, or into a surface of the element's own. */
const adaptations = ['on-light', 'on-dark', 'on-image'] as const;
type Adaptation = (typeof adaptations)[number];

/** Contrast of text by WCAG 2.2 AA. */
const minContrast = 4.5;

/** Returns true if text, quiet text and links are as readable as on the element's own surface, or readable enough. */
function isReadable(host: LitElement, ground: Color): boolean {
  const region = host.renderRoot.querySelector('[role=status]');
  if (!region) return true;
  // The region is out of sight: base.ts gives it the colours that are read here.
  const { color, outlineColor, backgroundColor } = getComputedStyle(region);
  const texts = [getComputedStyle(host).color, color, outlineColor].map(parseColor);
  const surface = parseColor(backgroundColor);
  return texts.every((text) => {
    if (!text) return true;
    const least = surface ? Math.min(minContrast, contrast(text, surface)) : minContrast;
    return contrast(text, ground) >= least - 0.05;
  });
}

/**
 * Gives an element the scheme that is readable on its ground, or else a surface of its own; only a surface where the
 * scheme is fixed.
 */
export function adaptToGround(
  host: LitElement & { readonly scheme: string },
  { states }: ElementInternals,
): void {
  const adapt = (adaptation?: Adaptation): void => {
    for (const each of adaptations) states?.[each === adaptation ? 'add' : 'delete'](each);
  };
  adapt();
  if (!host.isConnected || matchMedia('(forced-colors: active)').matches) return;
  const ground = groundOf(host);
  if (ground === 'image') return adapt('on-image');
  if (isReadable(host, ground)) return;
  const schemes = host.scheme === 'auto' ? (['on-dark', 'on-light'] as const) : [];
  for (const each of schemes) {
    adapt(each);
    if (isReadable(host, ground)) return;
  }
  adapt('on-image');
}
