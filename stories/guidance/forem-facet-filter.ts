import { keys, notes, type Guidance } from '../guidance.js';

export default {
  use: [
    'For country, programme, status or network (`facet="country"`), beside a `<forem-project-list>` of the same `group`.',
    'For a facet that a dataset declares itself.',
  ],
  avoid: [
    'For sectors and themes, which have elements of their own that know their order.',
    'With more than four filters at once: start with the two that are used most.',
  ],
  examples: [
    {
      right: {
        caption: 'offer a facet that divides the projects.',
        markup:
          '<forem-facet-filter group="GROUP" lang="en" facet="country" heading-level="4"></forem-facet-filter>',
      },
      wrong: {
        caption: 'offer a facet with a single value: there is nothing to choose.',
        markup:
          '<forem-facet-filter group="GROUP" lang="en" facet="programme" heading-level="4"></forem-facet-filter>',
      },
    },
  ],
  keyboard: [keys.tab, keys.checkbox, keys.button],
  accessibility: [
    'A `fieldset` with a `legend` and native checkboxes: no ARIA is needed, and all browsers and assistive technologies support them.',
    notes.count,
    'Values without projects stay in the list, in a muted colour, so that the list keeps its height.',
    notes.heading,
    notes.status,
    notes.targets,
  ],
} satisfies Guidance;
