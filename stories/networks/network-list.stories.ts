import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-network-list.js';

const meta: Meta = { title: 'Networks/forem-network-list', component: 'forem-network-list' };
export default meta;

export const Default: StoryObj = {};

/** A single scope. */
export const European: StoryObj = { args: { scope: 'european' } };

export const Compact: StoryObj = { args: { compact: true } };

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
