import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For one project in a news item, a case or a sector page.',
    '`compact` in a side bar: name, period and status.',
  ],
  avoid: [
    'For several projects: `<forem-project-list>`, also with `locked` to keep to some.',
    'Without `project`: the card then shows no project.',
  ],
  examples: [
    {
      right: {
        caption: 'use `compact` in a narrow column.',
        markup:
          '<forem-project-card lang="en" project="ab-refugies" compact heading-level="4" style="inline-size: 220px"></forem-project-card>',
      },
      wrong: {
        caption: 'squeeze a full card into 100 px: one word per line.',
        markup:
          '<forem-project-card lang="en" project="ab-refugies" heading-level="4" style="inline-size: 100px"></forem-project-card>',
      },
    },
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Status is a word, never a colour alone. It is computed from the dates of the project and the date of the reader.',
    'Facts are a definition list (`dl`).',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
