import { contrast, parseColor, type Color } from './ground.js';

/** Contrast of text by WCAG 2.2 AA. */
const minContrast = 4.5;

/** Returns true if text, quiet text and links are as readable as on the element's own surface, or readable enough. */
export function isReadable(host: Element, ground: Color): boolean {
  const region = host.shadowRoot?.querySelector('[role=status]');
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
