import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Over a `<forem-project-list>` of the same `group`, when there are more than about fifteen projects.',
    'For readers who remember a word, such as a town, a partner or an acronym.',
  ],
  avoid: [
    'As the search of the whole site: it finds projects only.',
    'With a `placeholder` as the only explanation: it disappears with the first letter, and the label stays.',
  ],
  examples: [
    {
      right: {
        caption: 'put the search over the list that it searches.',
        markup: [
          '<forem-search-box group="GROUP" lang="en" heading-level="4"></forem-search-box>',
          '<forem-project-list group="GROUP" lang="en" view="compact" heading-level="4"></forem-project-list>',
        ].join('\n'),
      },
      wrong: {
        caption:
          'let the placeholder explain: it goes with the first letter, and promises the whole site here.',
        markup:
          '<forem-search-box group="GROUP" lang="en" placeholder="Search this website" heading-level="4"></forem-search-box>',
      },
    },
  ],
  keyboard: [
    keys.tab,
    ['Letters', 'search at once; there is no button to press'],
    ['<kbd>Esc</kbd>', 'empties the field, in browsers that do so for search fields'],
  ],
  accessibility: [
    'A native `<input type="search">` with a visible label, in a `search` landmark.',
    'Accents and case don’t matter: “refugies” finds “réfugiés”.',
    notes.status,
  ],
} satisfies Guidance;
