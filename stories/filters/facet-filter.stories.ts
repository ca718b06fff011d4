import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-facet-filter.js';

const meta: Meta = {
  title: 'Filters/forem-facet-filter',
  component: 'forem-facet-filter',
  args: { facet: 'country' },
};
export default meta;

export const Default: StoryObj = {};
export const Chips: StoryObj = { args: { display: 'chips' } };
export const Select: StoryObj = { args: { display: 'select' } };
export const Sectors: StoryObj = { args: { facet: 'sector', searchable: true } };
export const Folded: StoryObj = { args: { collapsed: true } };

/** Organisations, with a search among all spellings of their names. */
export const Partners: StoryObj = { args: { facet: 'partner', searchable: true } };
export const Unknown: StoryObj = { args: { facet: 'colour' } };

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
