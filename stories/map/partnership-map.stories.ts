import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/embed/generated/define/forem-partnership-map.js';
import '../../src/embed/generated/define/forem-project-list.js';

const meta: Meta = { title: 'Networks/forem-partnership-map', component: 'forem-partnership-map' };
export default meta;

export const Default: StoryObj = {};
/** The view as files, pictures, a citation and code. */
export const TakeAway: StoryObj = { args: { export: 'csv xlsx json json-ld svg png cite embed print' } };
export const ThenAndNow: StoryObj = { args: { network: 'pes-network' } };
export const World: StoryObj = { args: { scope: 'global' } };
export const CrossBorder: StoryObj = { args: { scope: 'cross-border' } };
export const WithItsList: StoryObj = {
  render: (_, { id }) =>
    html`<forem-partnership-map group=${id}></forem-partnership-map>
      <forem-project-list group=${id} page-size="3"></forem-project-list>`,
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
