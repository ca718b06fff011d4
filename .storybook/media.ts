/**
 * Emulates media features (print, more contrast) by rewriting the rules of style sheets: a page cannot set them in its
 * browser.
 */
import { allElements } from '../stories/settled.js';

const features: Readonly<Record<string, RegExp>> = {
  'more-contrast': /prefers-contrast:\s*more/,
  'forced-colors': /forced-colors:\s*active/,
  print: /^print$/,
};
const written = new WeakMap<CSSMediaRule, string>();

function rewrite(rules: CSSRuleList, wanted: RegExp | undefined): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const text = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, text);
      rule.media.mediaText = wanted?.test(text) ? 'all' : text;
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules, wanted);
  }
}

export function showOn(media: string): void {
  const roots = [
    document,
    ...allElements(document).flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot] : [])),
  ];
  for (const sheet of new Set(roots.flatMap(({ adoptedStyleSheets }) => adoptedStyleSheets)))
    rewrite(sheet.cssRules, features[media]);
}

/** True where the browser itself matches the feature. */
export const isReal = (media: string): boolean =>
  media === 'forced-colors' && matchMedia('(forced-colors: active)').matches;

/** A forced palette; the browser's own cannot be read. */
export const forcedColours = ['surface', 'raised', 'accent-soft', 'warm-soft']
  .map((name) => `--forem-color-${name}: #000;`)
  .concat(
    ['text', 'muted', 'border', 'hairline', 'warm', 'on-accent-soft'].map(
      (name) => `--forem-color-${name}: #fff;`,
    ),
    '--forem-color-accent: #ff0; --forem-color-on-accent: #000; --forem-color-focus: #1aebff;',
  )
  .join(' ');
