import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/embed/generated/define/forem-active-filters.js';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-range-filter.js';

const meta: Meta = { title: 'Filters/forem-range-filter', component: 'forem-range-filter' };
export default meta;

export const Default: StoryObj = {};
export const Budget: StoryObj = { args: { facet: 'budget' } };
export const WithList: StoryObj = {
  render: (_, { id }) => html`
    <forem-range-filter group=${id}></forem-range-filter>
    <forem-active-filters group=${id}></forem-active-filters>
    <forem-project-list group=${id} view="compact"></forem-project-list>
  `,
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
