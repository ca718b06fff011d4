import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'The results of filters, a search box, a map or a chart of the same `group`.',
    'By itself, for the projects of a theme, a sector or a network: `theme="mobility" locked`.',
  ],
  avoid: [
    'For one project: `<forem-project-card>`.',
    'Twice in one `group`: both would turn over and count alike.',
  ],
  keyboard: [keys.tab, keys.link, keys.button, keys.details, keys.select],
  accessibility: [
    'The number of projects is said when it changes; turning over puts the focus on it, so that reading goes on from the top of the new page.',
    'Words that were searched for are `<mark>`: seen, and not read out in between.',
    notes.heading,
    notes.language,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
