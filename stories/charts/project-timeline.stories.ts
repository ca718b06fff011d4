import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-project-timeline.js';

const meta: Meta = { title: 'Projects/forem-project-timeline', component: 'forem-project-timeline' };
export default meta;

export const Default: StoryObj = {};
/** The view as files, pictures, a citation and code. */
export const TakeAway: StoryObj = { args: { export: 'csv xlsx json json-ld svg png cite embed print' } };
/** The sentence stands in place of the number. */
export const Sentence: StoryObj = { args: { sentence: true } };
export const PageNumbers: StoryObj = { args: { pager: 'numbers', 'page-size': 2 } };
export const ShowMore: StoryObj = { args: { pager: 'more', 'page-size': 2 } };
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
