import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../../src/embed/generated/define/forem-project-list.js';
import { treeOf } from '../settled.js';

const meta: Meta = {
  title: 'Projects/forem-project-list',
  component: 'forem-project-list',
  argTypes: {
    sort: {
      control: 'select',
      options: ['relevance', ...['title', 'start', 'end', 'budget'].flatMap((by) => [by, `-${by}`])],
    },
  },
};
export default meta;

export const Default: StoryObj = {};

/** An initial selection of the page, which a reader may change. */
export const ChosenAtFirst: StoryObj = { args: { theme: 'mobility' } };

export const Table: StoryObj = { args: { view: 'table' } };
export const Compact: StoryObj = { args: { view: 'compact' } };
/** A name opens the project, here in a dialog. */
export const Opening: StoryObj = { args: { open: 'dialog' } };
/** One sentence about the projects found, which follows the filters. */
export const Sentence: StoryObj = { args: { sentence: true, theme: 'jobseeker-support' } };
/** The facts that a page has chosen, in its order. */
export const Fields: StoryObj = { args: { fields: 'period budget partners' } };
export const FieldsInTable: StoryObj = { args: { fields: 'period lead countries budget', view: 'table' } };
export const FieldsInLines: StoryObj = { args: { fields: 'period budget', view: 'compact' } };
/** A card of the page’s own: the element writes the fields. */
export const OwnCard: StoryObj = {
  render: (_, { id }) =>
    html`<forem-project-list group=${id}>
      <template data-card
        ><p data-field="name"></p>
        <p data-field="period"></p
      ></template>
    </forem-project-list>`,
};
export const PageNumbers: StoryObj = { args: { 'page-size': 2 } };
export const ShowMore: StoryObj = { args: { pager: 'more', 'page-size': 2 } };
/** Files, a citation, code to embed this view, and print. */
export const Downloads: StoryObj = { args: { export: 'csv xlsx json json-ld cite embed print' } };
/** Each record has a link by which a reader reports a mistake in it. */
export const ReportingMistakes: StoryObj = { args: { 'report-to': 'redaction@exemple.be' } };

/** Searched words are marked. */
export const WordsFound: StoryObj = { args: { q: 'emploi' } };

/** A selection without matches shows a message and a button that clears the filters. */
export const NoMatch: StoryObj = { args: { sector: 'no-such-sector' } };

/** An unknown word, with suggestions of similar ones. */
export const Misspelled: StoryObj = { args: { q: 'refugeis' } };

/** Two projects per page. A page change moves the focus to the page number, and announces it. */
export const Pages: StoryObj = {
  args: { 'page-size': 2, sort: '-start' },
  play: async ({ canvasElement }) => {
    const list = await treeOf(canvasElement, 'forem-project-list');
    const first = (): string => list.querySelector('[part~="project"]')!.textContent;
    const before = first();
    const pages = list.querySelectorAll<HTMLButtonElement>('[part~="pages"] button');
    await userEvent.click([...pages].filter(({ disabled }) => !disabled).pop()!);
    await waitFor(() => expect(first()).not.toBe(before));
    await waitFor(() => expect(list.querySelector('[role="status"]')!.textContent).not.toBe(''));
    const { activeElement } = list as unknown as ShadowRoot;
    await expect(activeElement?.getAttribute('part')).toBe('total');
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
