import { css } from 'lit';

/**
 * Design tokens. The name to set from a page is `--forem-…`; elements use the private `--_…`, so that a value set
 * anywhere up the tree arrives. Each pair was measured on surface and raised: text 4.5:1, controls and focus 3:1.
 */
export const tokens = css`
  :host {
    --_surface: var(--forem-color-surface, light-dark(#ffffff, #12181f));
    --_raised: var(--forem-color-raised, light-dark(#f6f4ef, #1b242d));
    --_text: var(--forem-color-text, light-dark(#1c2530, #e9edf1));
    --_muted: var(--forem-color-muted, light-dark(#525e6b, #a9b5c0));
    --_border: var(--forem-color-border, light-dark(#6b7885, #7d8b98));
    --_hairline: var(--forem-color-hairline, light-dark(#d5d9de, #34414d));
    --_accent: var(--forem-color-accent, light-dark(#0b5d6e, #6cc5d4));
    --_on-accent: var(--forem-color-on-accent, light-dark(#ffffff, #06262d));
    --_soft: var(--forem-color-accent-soft, light-dark(#e0f0f2, #15363e));
    --_on-soft: var(--forem-color-on-accent-soft, light-dark(#0a4754, #b5e5ed));
    --_warm: var(--forem-color-warm, light-dark(#a8480b, #f0a46a));
    --_warm-soft: var(--forem-color-warm-soft, light-dark(#fbeadd, #3b2617));
    --_focus: var(--forem-color-focus, light-dark(#0b5d6e, #8fd8e4));

    --_small: var(--forem-size-small, 0.875em);
    --_large: var(--forem-size-large, 1.2em);
    --_huge: var(--forem-size-huge, 1.728em);
    --_bold: var(--forem-weight-bold, 650);

    --_space-1: var(--forem-space-1, 0.25em);
    --_space-2: var(--forem-space-2, 0.5em);
    --_space-3: var(--forem-space-3, 0.75em);
    --_space-4: var(--forem-space-4, 1.25em);
    --_space-5: var(--forem-space-5, 2em);
    --_space-6: var(--forem-space-6, 3em);

    --_radius: var(--forem-radius, 3px);
    --_ring: var(--forem-focus-width, 2px);
    --_measure: var(--forem-measure, 65ch);
    --_motion: var(--forem-motion, 120ms);
  }

  @media (prefers-contrast: more) {
    :host {
      --_text: var(--forem-color-text, light-dark(#000000, #ffffff));
      --_muted: var(--forem-color-muted, light-dark(#2b343d, #d5dde4));
      --_border: var(--forem-color-border, light-dark(#2b343d, #d5dde4));
      --_hairline: var(--forem-color-hairline, light-dark(#6b7885, #7d8b98));
      --_accent: var(--forem-color-accent, light-dark(#06414d, #a6e6f0));
      --_ring: var(--forem-focus-width, 3px);
    }
  }

  @media (prefers-reduced-motion: reduce) {
    :host {
      --_motion: 0ms;
    }
  }
`;
