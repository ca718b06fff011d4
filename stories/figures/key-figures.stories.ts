import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/embed/generated/define/forem-key-figures.js';
import '../../src/embed/generated/define/forem-theme-filter.js';

const meta: Meta = { title: 'Projects/forem-key-figures', component: 'forem-key-figures' };
export default meta;

export const Default: StoryObj = {};
export const WithFilter: StoryObj = {
  render: (_, { id }) => html`
    <forem-theme-filter group=${id}></forem-theme-filter>
    <forem-key-figures group=${id}></forem-key-figures>
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
