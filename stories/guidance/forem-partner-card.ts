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
  examples: [
    {
      right: {
        caption: 'show one organisation, with its projects.',
        markup: '<forem-partner-card lang="en" partner="vdab" heading-level="4"></forem-partner-card>',
      },
      wrong: {
        caption: 'name a partner by its name instead of its id: ids are on the page *Ids*.',
        markup:
          '<forem-partner-card lang="en" partner="Le Forem et ses partenaires" heading-level="4"></forem-partner-card>',
      },
    },
  ],
  keyboard: [keys.tab, keys.link, keys.details],
  accessibility: [
    'Facts are a definition list (`dl`): each label is read with its value.',
    'The button for more projects moves the focus to the first new one.',
    notes.heading,
    notes.language,
    notes.targets,
  ],
} satisfies Guidance;
