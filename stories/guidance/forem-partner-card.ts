import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For the page of an organisation: “projects that we take part in”.',
    'Beside `<forem-facet-filter facet="partner">`, whose values are the ids of partners.',
  ],
  avoid: [
    'For projects that readers filter, sort and download: `<forem-project-list partner="…">`.',
    'For a network: `<forem-network-card>`.',
  ],
  keyboard: [keys.tab, keys.link],
  accessibility: [
    'The button for more projects moves the focus to the first new one.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
