import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'To show projects that run at the same time, and the period of their programme.',
    'Together with filters: it follows the selection of its `group`.',
  ],
  avoid: [
    'For fewer than four projects: a list with their dates is clearer.',
    'For projects without dates, which it can only list.',
  ],
  examples: [
    {
      right: {
        caption: 'show projects that overlap.',
        markup: '<forem-project-timeline group="GROUP" lang="en" heading-level="4"></forem-project-timeline>',
      },
      wrong: {
        caption: 'draw a timeline of a single project: its card says the dates.',
        markup: [
          '<forem-project-timeline group="GROUP" lang="en" heading-level="4"></forem-project-timeline>',
          '<forem-project-list group="GROUP" lang="en" sector="textile" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
    },
  ],
  keyboard: [
    keys.tab,
    keys.link,
    ['<kbd>Arrow keys</kbd>', 'on the switch: the drawing, or the table behind it'],
  ],
  accessibility: [
    'Projects are read in the order of time, and each bar has its dates as text.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
