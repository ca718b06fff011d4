import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-facet-chart.js';

const meta: Meta = { title: 'Filters/forem-facet-chart', component: 'forem-facet-chart' };
export default meta;

export const Default: StoryObj = {};
export const Themes: StoryObj = { args: { facet: 'theme' } };
export const Table: StoryObj = { args: { view: 'table' } };

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
  RightToLeft,
  Wide,
} from '../common.js';
