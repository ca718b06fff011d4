import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-project-card.js';

const meta: Meta = {
  title: 'Projects/forem-project-card',
  component: 'forem-project-card',
  args: { project: 'ab-refugies' },
};
export default meta;

export const Default: StoryObj = {};

/** A record with few fields has no empty labels. */
export const FewFacts: StoryObj = { args: { project: 'act-emploi' } };

export const Compact: StoryObj = { args: { compact: true } };

/** An id that is missing in the dataset. */
export const UnknownId: StoryObj = { args: { project: 'no-such-project' } };

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
