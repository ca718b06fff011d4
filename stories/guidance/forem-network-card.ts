import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For one network, in a page about it or its work.',
    '`compact` in a side bar, in a row of cards, or where the text around it has the details.',
  ],
  avoid: [
    'For all networks: `<forem-network-list>` sorts them and has one heading.',
    'To repeat a text of the page.',
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Facts are a definition list (`dl`): each label is read with its value.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
