import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Directly over the results: what is chosen belongs to the list, not to the filters.',
    'Wherever filters are folded away or out of sight.',
  ],
  avoid: [
    'Beside a single short filter, which shows the choice itself.',
    'In a list that is `locked`: nobody can take that choice back.',
  ],
  keyboard: [
    keys.tab,
    ['<kbd>Enter</kbd> or <kbd>Space</kbd>', 'on a choice: takes it back; the focus goes on to the next one'],
  ],
  accessibility: [
    'Each button says what it removes, and from which facet.',
    'Where nothing is chosen nothing is drawn, and nothing is said.',
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
