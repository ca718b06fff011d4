import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'Above a list or a chart of the same `group`: the figures follow the filters.',
    'Alone, to tell at a glance how much the projects are: how many, where, with whom, for how much money.',
  ],
  avoid: [
    'Beside a list of two or three projects: the list says the same.',
    'Where few projects have a budget: the sum is then a part, and says so.',
  ],
  keyboard: [keys.tab],
  accessibility: [
    'A description list: each number is read with its label, and with the number of projects that it is known for.',
    'The sentence says the main figures in words.',
    notes.heading,
    notes.status,
  ],
} satisfies Guidance;
