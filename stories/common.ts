/** The common stories of all elements; `test/storybook/` reports missing ones. */
import type { StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { languages } from '../src/dataset/languages.js';
import { advice } from './advice.js';
import { anatomy } from './anatomy.js';
import { draw } from './draw.js';
import { sizes } from './sizes.js';
import { spoken } from './spoken.js';

/** Links instead of rendered stories on the docs page: thirty live elements on one page are slow. */
const linked = ['!autodocs', 'common'];

/** Data that never arrives: the placeholder has about the size of the content. */
export const Loading: StoryObj = { args: { data: 'loading' }, tags: linked, parameters: { settles: false } };

/** A dataset without records. */
export const Empty: StoryObj = { args: { data: 'empty' }, tags: linked };

/** Data that cannot be read: a message, and a button that tries again. */
export const Failed: StoryObj = { args: { data: 'failed' }, tags: linked };

/** Records with nothing but a name, and invalid records. */
export const PartialData: StoryObj = { args: { data: 'partial' }, tags: linked };

/** Texts in French only, on a Dutch page. */
export const MissingTranslation: StoryObj = {
  args: { data: 'only in French' },
  globals: { locale: 'nl' },
  tags: linked,
};

/** Words longer than a line. */
export const LongWords: StoryObj = {
  args: { data: 'long words' },
  globals: { width: '320px' },
  tags: linked,
};

/** One record of each kind. */
export const OneItem: StoryObj = { args: { data: 'one item' }, tags: linked };

/** Four hundred projects, a hundred sectors. */
export const Hundreds: StoryObj = { args: { data: 'hundreds' }, tags: linked };

/** The four languages on one page. */
export const FourLanguages: StoryObj = {
  tags: linked,
  // Four copies of an element repeat its landmark. Their colours are those of one, which other stories check.
  parameters: {
    a11y: {
      options: { rules: { 'landmark-unique': { enabled: false }, 'color-contrast': { enabled: false } } },
    },
  },
  globals: { locale: 'fr' },
  render: (args, { component, id }) =>
    html`${languages.map((lang) => draw(component as string, `${id}-${lang}`, { ...args, lang }))}`,
};

/** A narrow side bar. */
export const Narrow: StoryObj = { globals: { width: '240px' }, tags: linked };

/** The full width of a page. */
export const Wide: StoryObj = { globals: { width: '1600px' }, tags: linked };

export const Dark: StoryObj = { globals: { scheme: 'dark' }, tags: linked };

/** More contrast, as set in the operating system. */
export const MoreContrast: StoryObj = {
  globals: { media: 'more-contrast' },
  tags: linked,
};

/** Forced colours. Storybook approximates them; the tests use the real ones. */
export const ForcedColours: StoryObj = {
  globals: { media: 'forced-colors' },
  tags: linked,
};

/** Right-to-left layout, as on an Arabic or Hebrew page. */
export const RightToLeft: StoryObj = { globals: { direction: 'rtl' }, tags: linked };

/** Text at 200 %. */
export const LargeText: StoryObj = { globals: { text: '200%' }, tags: linked };

/** A dark page whose style sheet breaks everything that it reaches. */
export const HostilePage: StoryObj = { globals: { host: 'hostile' }, tags: linked };

/** Parts and slots, outlined. */
export const Anatomy: StoryObj = {
  tags: linked,
  render: (args, { component, id }) => anatomy(draw(component as string, id, args)),
};

/** Right and wrong uses, side by side. */
export const RightAndWrong: StoryObj = {
  tags: linked,
  // Examples repeat elements, and with them landmarks. The wrong ones are wrong.
  parameters: {
    a11y: {
      context: { exclude: ['.wrong .example'] },
      options: { rules: { 'landmark-unique': { enabled: false } } },
    },
  },
  render: (_args, { component, id }) => advice(component as string, id),
};

/** Three widths in one picture. */
export const Sizes: StoryObj = {
  tags: linked,
  // Copies repeat landmarks, and the picture is made smaller.
  parameters: {
    a11y: {
      options: { rules: { 'landmark-unique': { enabled: false }, 'target-size': { enabled: false } } },
    },
  },
  render: (args, { component, id }) => sizes((width) => draw(component as string, `${id}-${width}`, args)),
};

/** Roles, names, states and messages, in the order of reading. Computed, not recorded with a screen reader. */
export const ScreenReader: StoryObj = {
  tags: linked,
  render: (args, { component, id }) => spoken(draw(component as string, id, args)),
};
