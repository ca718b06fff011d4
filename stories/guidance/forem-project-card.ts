import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For one project in a news item, a case or a sector page.',
    '`compact` in a side bar: name, period and status.',
  ],
  avoid: [
    'For several projects: `<forem-project-list>`, also with `locked` to keep to some.',
    'As a teaser without `project`: it shows nothing that it isn’t told to.',
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Status is a word, never a colour alone, and is worked out from the dates on the reader’s day.',
    'Facts are a definition list (`dl`).',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
