import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-search-box.js';
import { numberIn, treeOf } from '../settled.js';

const meta: Meta = { title: 'Filters/forem-search-box', component: 'forem-search-box' };
export default meta;

export const Default: StoryObj = {};
/** Words, values, partners and projects under the field while somebody types. */
export const Suggestions: StoryObj = { args: { suggest: true } };

/** An example of an input as placeholder. */
export const WithPlaceholder: StoryObj = { args: { placeholder: 'réfugiés' } };

/** Words without accents find their projects. An empty field shows all projects. */
export const WithItsList: StoryObj = {
  render: (_, { id }) =>
    html`<forem-search-box group=${id}></forem-search-box>
      <forem-project-list group=${id} page-size="3"></forem-project-list>`,
  play: async ({ canvasElement }) => {
    const input = (await treeOf(canvasElement, 'forem-search-box')).querySelector('input')!;
    const list = await treeOf(canvasElement, 'forem-project-list');
    const total = (): number => numberIn(list.querySelector('.total'));
    const before = total();
    await userEvent.type(input, 'refugies');
    await waitFor(() => expect(total()).toBeLessThan(before));
    await expect(total()).toBeGreaterThan(0);
    await userEvent.type(input, '{Backspace}'.repeat(input.value.length));
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
