import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Directly over the results: the chosen values belong to the list, not to the filters.',
    'Wherever filters are folded away or out of sight.',
  ],
  avoid: [
    'Beside a single short filter, which shows the choice itself.',
    'In a list that is `locked`: its choice cannot be removed.',
  ],
  examples: [
    {
      right: {
        caption: 'directly over the results that it describes.',
        markup: [
          '<forem-active-filters group="GROUP" lang="en" heading-level="4"></forem-active-filters>',
          '<forem-project-list group="GROUP" lang="en" theme="mobility" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
      wrong: {
        caption: 'over a list that is `locked`: nothing can be removed.',
        markup: [
          '<forem-active-filters group="GROUP" lang="en"></forem-active-filters>',
          '<forem-project-list group="GROUP" lang="en" theme="mobility" locked view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
    },
  ],
  keyboard: [
    keys.tab,
    ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on a choice: removes it; the focus moves to the next choice'],
  ],
  accessibility: [
    'The name of each button contains the value that it removes, and the facet of this value.',
    'Without a choice nothing is rendered or announced.',
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
