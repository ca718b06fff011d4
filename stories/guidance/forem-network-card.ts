import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For one network, in a page about it or its work.',
    '`compact` in a side bar, in a row of cards, or where the text around it has the details.',
  ],
  avoid: [
    'For all networks: `<forem-network-list>` sorts them and has one heading.',
    'To repeat a text of the page.',
  ],
  examples: [
    {
      right: {
        caption: 'let a card in a dark footer follow its ground: `scheme` is `auto` by itself.',
        markup:
          '<forem-network-card lang="en" network="eures" compact heading-level="4"></forem-network-card>',
        style: 'background: #14213d; color: #fff; padding: 1rem',
      },
      wrong: {
        caption: 'fix `scheme="light"` there: the card paints a light box on the footer.',
        markup:
          '<forem-network-card lang="en" network="eures" compact scheme="light" heading-level="4"></forem-network-card>',
        style: 'background: #14213d; color: #fff; padding: 1rem',
      },
    },
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Facts are a definition list (`dl`): each label is read with its value.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
