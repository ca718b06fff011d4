import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'To show what goes on at the same time, and in which programme period.',
    'Together with filters: it follows the selection of its `group`.',
  ],
  avoid: [
    'For fewer than four projects: their dates in a list say it better.',
    'For projects without dates, which it can only list.',
  ],
  keyboard: [
    keys.tab,
    keys.link,
    ['<kbd>Arrow keys</kbd>', 'on the switch: the drawing, or the table behind it'],
  ],
  accessibility: [
    'The order of reading is that of time, and each bar has its dates as text.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
