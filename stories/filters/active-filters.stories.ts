import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/embed/generated/define/forem-active-filters.js';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import { numberIn, treeOf } from '../settled.js';

const meta: Meta = {
  title: 'Filters/forem-active-filters',
  component: 'forem-active-filters',
  args: { selection: { sector: ['textile', 'construction'], country: ['BE'], q: 'emploi' } },
};
export default meta;

export const Default: StoryObj = {};

/** A value that is missing in the dataset is shown as unavailable. */
export const UnknownValue: StoryObj = { args: { selection: { sector: ['no-such-sector'] } } };

/** Without a selection, the element is empty and takes no space. */
export const NothingChosen: StoryObj = { args: { selection: {} } };

/** “Clear all” removes every chip, and the list shows all projects. */
export const Reset: StoryObj = {
  render: (_, { id }) =>
    html`<forem-active-filters group=${id} .selection=${{ sector: ['textile'] }}></forem-active-filters>
      <forem-sector-filter group=${id}></forem-sector-filter>
      <forem-project-list group=${id} page-size="3"></forem-project-list>`,
  play: async ({ canvasElement }) => {
    const chips = await treeOf(canvasElement, 'forem-active-filters');
    const list = await treeOf(canvasElement, 'forem-project-list');
    const total = (): number => numberIn(list.querySelector('.total'));
    const before = total();
    const buttons = chips.querySelectorAll('button');
    await userEvent.click(buttons[buttons.length - 1]!);
    await waitFor(() => expect(total()).toBeGreaterThan(before));
    await expect(chips.querySelectorAll('button').length).toBe(0);
  },
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
