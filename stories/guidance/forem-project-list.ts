import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'The results of filters, a search box, a map or a chart of the same `group`.',
    'By itself, for the projects of a theme, a sector or a network: `theme="mobility" locked`.',
  ],
  avoid: [
    'For one project: `<forem-project-card>`.',
    'Twice in one `group`: both lists would show the same page and the same number.',
  ],
  examples: [
    {
      right: {
        caption: 'give a second list a group of its own, or `locked`.',
        markup: [
          '<forem-project-list group="GROUP" lang="en" view="compact" heading-level="4"></forem-project-list>',
          '<forem-project-list group="GROUP-other" lang="en" sector="textile" locked view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
      wrong: {
        caption: 'put two lists into one group: both show the same projects, and the same number twice.',
        markup: [
          '<forem-project-list group="GROUP" lang="en" view="compact" heading-level="4"></forem-project-list>',
          '<forem-project-list group="GROUP" lang="en" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
    },
  ],
  keyboard: [keys.tab, keys.link, keys.button, keys.details, keys.select],
  accessibility: [
    'The number of projects is announced when it changes. A change of the page moves the focus to this number, at the top of the new page.',
    'Matched words are `<mark>` elements, which screen readers read as part of the text.',
    notes.heading,
    notes.language,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
