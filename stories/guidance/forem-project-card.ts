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
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Status is a word, never a colour alone. It is computed from the dates of the project and the date of the reader.',
    'Facts are a definition list (`dl`).',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
