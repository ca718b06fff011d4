import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import { numberIn, treeOf } from '../settled.js';

const meta: Meta = {
  title: 'Filters/forem-sector-filter',
  component: 'forem-sector-filter',
  argTypes: { match: { control: 'select', options: ['any', 'all'] } },
};
export default meta;

export const Default: StoryObj = {};

/** Projects need all chosen values, not any of them. */
export const AllOfThem: StoryObj = { args: { match: 'all' } };

/** Without values that no project has. */
export const WithoutEmptyValues: StoryObj = { args: { 'hide-empty': true } };

/** Keyboard only: <kbd>Tab</kbd> to a value, <kbd>Space</kbd> to choose it; the list follows, the focus stays. */
export const WithItsList: StoryObj = {
  render: (_, { id }) =>
    html`<forem-sector-filter group=${id}></forem-sector-filter>
      <forem-project-list group=${id} page-size="3"></forem-project-list>`,
  play: async ({ canvasElement }) => {
    const filter = (await treeOf(canvasElement, 'forem-sector-filter')) as unknown as ShadowRoot;
    const list = await treeOf(canvasElement, 'forem-project-list');
    const total = (): number => numberIn(list.querySelector('.total'));
    const before = total();
    // A value with projects.
    const checkbox = filter.querySelector<HTMLInputElement>('label:not(.none) input')!;
    checkbox.focus();
    await userEvent.keyboard(' ');
    await waitFor(() => expect(total()).toBeLessThan(before));
    await expect(filter.activeElement === checkbox && checkbox.checked).toBe(true);
    // The same value again, which removes it.
    await userEvent.keyboard(' ');
    await waitFor(() => expect(total()).toBe(before));
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
