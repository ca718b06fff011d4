import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For one network in a page about it, or about what it does.',
    '`compact` in a side bar, in a row of cards, or where the text around it says the rest.',
  ],
  avoid: [
    'For all networks: `<forem-network-list>` sorts them and has one heading.',
    'To restate what the page says already in its own words.',
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Facts are a definition list (`dl`): each label is read with its value.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
