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
