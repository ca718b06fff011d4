import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Over a `<forem-project-list>` of the same `group`, when there are more than about fifteen projects.',
    'For people who remember a word: a town, a partner, an acronym.',
  ],
  avoid: [
    'As the search of the whole site: it finds projects only.',
    'With a `placeholder` as the only explanation: the label stays, the placeholder goes with the first letter.',
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
