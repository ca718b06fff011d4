import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Above a list or a chart of the same `group`: the figures follow the filters.',
    'Alone, to tell at a glance how much the projects are: how many, where, with whom, for how much money.',
  ],
  avoid: [
    'Beside a list of two or three projects: the list says the same.',
    'Where few projects have a budget: the sum is then a part, and says so.',
  ],
  examples: [
    {
      right: {
        caption: 'put the figures above what they sum up, in its group.',
        markup: [
          '<forem-key-figures group="GROUP" lang="en" heading-level="4"></forem-key-figures>',
          '<forem-project-list group="GROUP" lang="en" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
      wrong: {
        caption: 'sum up one project: its card says the same.',
        markup: [
          '<forem-key-figures group="GROUP" lang="en" heading-level="4"></forem-key-figures>',
          '<forem-project-list group="GROUP" lang="en" theme="equal-opportunities" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
    },
  ],
  keyboard: [keys.tab],
  accessibility: [
    'A description list: each number is read with its label, and with the number of projects that it is known for.',
    'The sentence says the main figures in words.',
    notes.heading,
    notes.status,
  ],
} satisfies Guidance;
