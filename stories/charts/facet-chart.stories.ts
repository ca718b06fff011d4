import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-facet-chart.js';

const meta: Meta = { title: 'Filters/forem-facet-chart', component: 'forem-facet-chart' };
export default meta;

export const Default: StoryObj = {};
/** The view as files, pictures, a citation and code. */
export const TakeAway: StoryObj = { args: { export: 'csv xlsx json json-ld svg png cite embed print' } };
/** One sentence about the projects counted, which follows the filters. */
export const Sentence: StoryObj = { args: { facet: 'theme', sentence: true } };
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
  RightAndWrong,
  RightToLeft,
  ScreenReader,
  Sizes,
  Wide,
} from '../common.js';
