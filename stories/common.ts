/** The stories that every element has, whatever it shows. `test/storybook/` says which of them a story file lacks. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages } from '../src/dataset/languages.js';
import { anatomy } from './anatomy.js';
import { draw } from './draw.js';

/** Left out of the page of documentation, which links to them: thirty live elements on one page are slow. */
const linked = ['!autodocs', 'common'];

/** Data that never comes: what is shown has about the size of what will come. */
export const Loading: StoryObj = { args: { data: 'loading' }, tags: linked, parameters: { settles: false } };

/** A dataset that has nothing in it. */
export const Empty: StoryObj = { args: { data: 'empty' }, tags: linked };

/** Data that can't be read: what happened, and a button that helps. */
export const Failed: StoryObj = { args: { data: 'failed' }, tags: linked };

/** Records with their names only, and some that can't be shown at all. */
export const PartialData: StoryObj = { args: { data: 'partial' }, tags: linked };

/** Texts that are there in French only, on a Dutch page. */
export const MissingTranslation: StoryObj = {
  args: { data: 'only in French' },
  globals: { locale: 'nl' },
  tags: linked,
};

/** Words that no line has room for. */
export const LongWords: StoryObj = {
  args: { data: 'long words' },
  globals: { width: '320px' },
  tags: linked,
};

/** One record of each kind. */
export const OneItem: StoryObj = { args: { data: 'one item' }, tags: linked };

/** Four hundred projects, a hundred sectors. */
export const Hundreds: StoryObj = { args: { data: 'hundreds' }, tags: linked };

/** The four languages at once, on one page. */
export const FourLanguages: StoryObj = {
  tags: linked,
  // Four times the same element has four times the same landmark.
  parameters: { a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } } },
  globals: { locale: 'fr' },
  render: (args, { component, id }) =>
    html`${languages.map((lang) => draw(component as string, `${id}-${lang}`, { ...args, lang }))}`,
};

/** In the side bar of an intranet. */
export const Narrow: StoryObj = { globals: { width: '240px' }, tags: linked };

/** Across a whole page. */
export const Wide: StoryObj = { globals: { width: '1600px' }, tags: linked };

export const Dark: StoryObj = { globals: { scheme: 'dark' }, tags: linked };

/** For people who ask their system for more contrast. */
export const MoreContrast: StoryObj = {
  globals: { media: 'more-contrast' },
  tags: linked,
};

/** The few colours that a person has chosen for everything. Storybook can only come near; the tests show the real thing. */
export const ForcedColours: StoryObj = {
  globals: { media: 'forced-colors' },
  tags: linked,
};

/** Laid out from right to left, as on an Arabic or Hebrew page. */
export const RightToLeft: StoryObj = { globals: { direction: 'rtl' }, tags: linked };

/** Text at 200 %. */
export const LargeText: StoryObj = { globals: { text: '200%' }, tags: linked };

/** On a page whose own rules would spoil anything that they reach. */
export const HostilePage: StoryObj = { globals: { host: 'hostile' }, tags: linked };

/** Each part and slot, outlined where it is. */
export const Anatomy: StoryObj = {
  tags: linked,
  render: (args, { component, id }) => anatomy(draw(component as string, id, args)),
};
