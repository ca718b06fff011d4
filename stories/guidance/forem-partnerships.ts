import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For a whole page about the international partnerships, with one tag.',
    'With `sections="introduction networks"` for a part of it.',
  ],
  avoid: [
    'In a column narrower than about 20 em: take the single elements.',
    'Beside other elements of the same `group`, unless they should follow the same filters.',
  ],
  examples: [
    {
      right: {
        caption: 'give the whole page the main column.',
        markup:
          '<forem-partnerships group="GROUP" lang="en" heading-level="4" sections="introduction networks"></forem-partnerships>',
      },
      wrong: {
        caption: 'put it into a side bar of 180 px: take single elements there.',
        markup:
          '<forem-partnerships group="GROUP" lang="en" heading-level="4" sections="introduction networks" style="inline-size: 180px"></forem-partnerships>',
      },
    },
  ],
  keyboard: [
    keys.tab,
    keys.link,
    keys.button,
    keys.checkbox,
    keys.details,
    ['<kbd>Esc</kbd>', 'closes the drawer of filters, where there is no room for a column'],
  ],
  accessibility: [
    'Sections stand in the order of reading, and the links at the top move the focus to them.',
    'The drawer of filters is the browser’s own popover: <kbd>Esc</kbd> closes it, and the focus returns to its button.',
    'Set `heading-level="1"` only if the page has no other title.',
    notes.language,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
