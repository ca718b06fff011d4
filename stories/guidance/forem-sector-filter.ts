import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Beside or above a `<forem-project-list>` of the same `group`: both share the selection, wherever they stand on the page.',
    'Where readers know the names of the values.',
  ],
  avoid: [
    'On a page for one sector: let the list start with `sector="…" locked` instead.',
    'As navigation: a choice filters the page, and opens no other page.',
  ],
  examples: [
    {
      right: {
        caption: 'keep the list short in a side column: `hide-empty`.',
        markup:
          '<forem-sector-filter group="GROUP" lang="en" hide-empty heading-level="4"></forem-sector-filter>',
      },
      wrong: {
        caption: 'offer all sectors twice, as checkboxes and as a chart of the same facet.',
        markup: [
          '<forem-sector-filter group="GROUP" lang="en" heading-level="4"></forem-sector-filter>',
          '<forem-facet-chart group="GROUP" lang="en" facet="sector" heading-level="4"></forem-facet-chart>',
        ].join('\n'),
      },
    },
  ],
  keyboard: [keys.tab, keys.checkbox, keys.button],
  accessibility: [
    'A `fieldset` with a `legend` and native checkboxes: no ARIA is needed, and all browsers and assistive technologies support them.',
    notes.count,
    'Values without projects stay in the list, in a muted colour, so that the list keeps its height.',
    notes.heading,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
