import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-project-timeline.js';

const meta: Meta = { title: 'Projects/forem-project-timeline', component: 'forem-project-timeline' };
export default meta;

export const Default: StoryObj = {};
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
