import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For country, programme, status or network (`facet="country"`), beside a `<forem-project-list>` of the same `group`.',
    'For a facet that a dataset declares itself.',
  ],
  avoid: [
    'For sectors and themes, which have elements of their own that know their order.',
    'With more than four filters at once: start with the two that people ask for.',
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
