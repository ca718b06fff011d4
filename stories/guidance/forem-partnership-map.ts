import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'To show the partners on a map: the members of a `network`, or the cross-border area.',
    'As a filter by country, with a `<forem-project-list>` of the same `group`.',
  ],
  avoid: [
    'For exact numbers: the table that comes with it has them.',
    'Where the width is less than about 22em: the table, which says the same, is shown first there.',
  ],
  examples: [
    {
      right: {
        caption: 'give a map the width to be read.',
        markup:
          '<forem-partnership-map group="GROUP" lang="en" network="eures" heading-level="4"></forem-partnership-map>',
      },
      wrong: {
        caption: 'force the map into a column of 180 px: without `view`, the table comes first there.',
        markup:
          '<forem-partnership-map group="GROUP" lang="en" network="eures" view="map" heading-level="4" style="inline-size: 180px"></forem-partnership-map>',
      },
    },
  ],
  keyboard: [
    keys.tab,
    ['<kbd>Arrow keys</kbd>', 'to the next country in that direction'],
    ['<kbd>Home</kbd>, <kbd>End</kbd>', 'to the first and the last country'],
    ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on a country: filters by it, or removes the filter'],
  ],
  accessibility: [
    'The table has all the information of the map.',
    'A country is marked by its tone and by an outline or label, never by colour alone.',
    notes.heading,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
