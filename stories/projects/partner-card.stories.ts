import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../../src/embed/generated/define/forem-partner-card.js';

const meta: Meta = {
  title: 'Projects/forem-partner-card',
  component: 'forem-partner-card',
  args: { partner: 'vdab' },
};
export default meta;

export const Default: StoryObj = {};

/** An organisation without a record: its id is made of its name. */
export const ByName: StoryObj = { args: { partner: 'pom-west-vlaanderen' } };

/** A button shows further projects. */
export const FewAtFirst: StoryObj = { args: { most: 1 } };

/** An id that no project has. */
export const UnknownId: StoryObj = { args: { partner: 'nobody' } };

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
