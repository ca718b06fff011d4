import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Directly over the results: the chosen values belong to the list, not to the filters.',
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
    'Without a choice nothing is rendered or announced.',
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
