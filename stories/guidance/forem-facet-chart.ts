import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'To show the subjects of the projects: `facet="sector"` or `facet="theme"`.',
    'As a filter: a bar chooses its value for the whole `group`.',
  ],
  avoid: [
    'Beside a filter of the same facet: both show the same numbers.',
    'For more than about twenty values: a filter is shorter.',
  ],
  examples: [
    {
      right: {
        caption: 'chart a facet whose numbers differ.',
        markup:
          '<forem-facet-chart group="GROUP" lang="en" facet="theme" heading-level="4"></forem-facet-chart>',
      },
      wrong: {
        caption: 'chart a facet in which every value has one project: a chart of ones says nothing.',
        markup:
          '<forem-facet-chart group="GROUP" lang="en" facet="programme" heading-level="4"></forem-facet-chart>',
      },
    },
  ],
  keyboard: [
    keys.tab,
    keys.checkbox,
    ['<kbd>Arrow keys</kbd>', 'on the switch: the drawing, or the table behind it'],
  ],
  accessibility: [
    'Each bar has a native checkbox with its name and number as text: the length only repeats it.',
    notes.count,
    notes.heading,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
