import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'On a page about partnerships, to list the networks and their missions.',
    'With `scope="european"` or `scope="global"` to tell them apart under headings of your own.',
  ],
  avoid: [
    'In a side bar with all facts: use `compact` there.',
    'Several times in one page without a `scope`.',
  ],
  examples: [
    {
      right: {
        caption: 'list the networks once, with one heading.',
        markup: '<forem-network-list lang="en" compact heading-level="4"></forem-network-list>',
      },
      wrong: {
        caption: 'repeat the list of all networks in parts of a page: give each part its `scope`.',
        markup: [
          '<forem-network-list lang="en" compact heading-level="4"></forem-network-list>',
          '<forem-network-list lang="en" compact heading-level="4"></forem-network-list>',
        ].join('\n'),
      },
    },
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'A list (`ul`) of articles: screen readers announce their number.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
