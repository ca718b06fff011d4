import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Beside or above a `<forem-project-list>` of the same `group`: both share the selection, wherever they stand on the page.',
    'Where readers know the names of the values.',
  ],
  avoid: [
    'With one theme in the data, or none: there is nothing to choose.',
    'As navigation: a choice filters the page, and opens no other page.',
  ],
  examples: [
    {
      right: {
        caption: 'let filter and list share a group.',
        markup: [
          '<forem-theme-filter group="GROUP" lang="en" heading-level="4"></forem-theme-filter>',
          '<forem-project-list group="GROUP" lang="en" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
      wrong: {
        caption: 'name two groups: the filter filters nothing.',
        markup: [
          '<forem-theme-filter group="GROUP" lang="en" heading-level="4"></forem-theme-filter>',
          '<forem-project-list group="GROUP-other" lang="en" view="compact" heading-level="4"></forem-project-list>',
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
