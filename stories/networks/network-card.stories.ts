import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-network-card.js';

const meta: Meta = {
  title: 'Networks/forem-network-card',
  component: 'forem-network-card',
  args: { network: 'eures' },
};
export default meta;

export const Default: StoryObj = {};

/** Members until a date. */
export const FormerMembers: StoryObj = { args: { network: 'pes-network' } };

export const Compact: StoryObj = { args: { compact: true } };

/** An id that is missing in the dataset. */
export const UnknownId: StoryObj = { args: { network: 'no-such-network' } };

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
