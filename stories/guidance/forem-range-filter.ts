import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For years, amounts and other numbers, beside a `<forem-project-list>` of the same `group`: `facet="year"` finds the projects under way in a year or between two years.',
    'For a facet of the dataset whose values are numbers or dates.',
  ],
  avoid: [
    'For a few steps, such as three sizes: checkboxes show them at once.',
    'Where few projects have the number: a range leaves the others out, unless the reader includes them.',
  ],
  examples: [
    {
      right: {
        caption: 'use a range for numbers with many values.',
        markup:
          '<forem-range-filter group="GROUP" lang="en" facet="year" heading-level="4"></forem-range-filter>',
      },
      wrong: {
        caption: 'use a range for a number that one project has, such as a partner count here.',
        markup:
          '<forem-range-filter group="GROUP" lang="en" facet="partner-count" heading-level="4"></forem-range-filter>',
      },
    },
  ],
  keyboard: [
    keys.tab,
    ['<kbd>←</kbd> <kbd>→</kbd>', 'on a handle: moves that end of the range by one bar'],
    ['<kbd>Home</kbd>, <kbd>End</kbd>', 'on a handle: moves that end as far as it can go'],
    keys.checkbox,
    keys.button,
  ],
  accessibility: [
    'Each handle is a native range input, and each number field a native input: both say their end of the range, and the field.',
    'The histogram is an image with a sentence as its text: where it starts and ends, and where most projects are. A click on a bar chooses it; the fields do the same without a pointer.',
    'Colour is not the only sign of the range: the handles stand at its ends, and the fields show it in numbers.',
    notes.heading,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
