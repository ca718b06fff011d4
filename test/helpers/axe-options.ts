import type { RunOptions } from 'axe-core';

/** All rules for EN 301 549 and WCAG 2.2 AA. */
export const axeOptions: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'],
  },
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // Rules for whole pages do not apply to test pages.
    region: { enabled: false },
    'page-has-heading-one': { enabled: false },
    'landmark-one-main': { enabled: false },
    'heading-order': { enabled: false },
  },
};
