import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Beside or above a `<forem-project-list>` of the same `group`: they share the selection, wherever they stand.',
    'Where people know what they are looking for, and the values have names that they use.',
  ],
  avoid: [
    'On a page for one sector: let the list start with `sector="…" locked` instead.',
    'As navigation: a choice filters what is here, it doesn’t lead anywhere.',
  ],
  keyboard: [keys.tab, keys.checkbox, keys.button],
  accessibility: [
    'A `fieldset` with a `legend` and native checkboxes: no ARIA is needed, and every browser, voice control and switch knows them.',
    notes.count,
    'Zero counts stay, quiet but readable: nothing jumps when a choice changes them.',
    notes.heading,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
