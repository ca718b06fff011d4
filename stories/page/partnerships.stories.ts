import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/embed/generated/define/forem-partnerships.js';

const meta: Meta = { title: 'Pages/forem-partnerships', component: 'forem-partnerships' };
export default meta;

export const Default: StoryObj = {};

/** Some sections in another order. */
export const SomeSections: StoryObj = { args: { sections: 'introduction filters projects' } };

/** Partners are a filter too, the search box suggests, and a sentence says what is found. */
export const PartnersAndSuggestions: StoryObj = {
  args: {
    sections: 'filters projects',
    filters: 'theme sector country partner',
    suggest: true,
    sentence: true,
  },
};
/** Projects, map and timeline to take away. */
export const TakeAway: StoryObj = { args: { export: 'csv xlsx json json-ld svg png cite embed print' } };

/** An introduction written by the page. */
export const OwnIntroduction: StoryObj = {
  render: (_, { id }) =>
    html`<forem-partnerships group=${id} sections="introduction networks">
      <h2 slot="header">Travailler au-delà des frontières</h2>
      <p slot="introduction">Ce que nous faisons avec nos voisins, et pourquoi.</p>
    </forem-partnerships>`,
};

export {
  Anatomy,
  Dark,
  Empty,
  Failed,
  ForcedColours,
  FourLanguages,
  HostilePage,
  Hundreds,
  LargeText,
  Loading,
  LongWords,
  MissingTranslation,
  MoreContrast,
  Narrow,
  OneItem,
  PartialData,
  RightAndWrong,
  RightToLeft,
  ScreenReader,
  Sizes,
  Wide,
} from '../common.js';
