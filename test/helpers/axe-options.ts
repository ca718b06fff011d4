import type { RunOptions } from 'axe-core';

/** Everything that EN 301 549 and WCAG 2.2 AA ask and a machine can see. */
export const axeOptions: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'],
  },
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // Rules about a whole page, which a test page isn't.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};
