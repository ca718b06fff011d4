import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-facet-filter.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = {
  title: 'Filters/forem-facet-filter',
  component: 'forem-facet-filter',
  args: { facet: 'country' },
};
export default meta;

export const Default: StoryObj = {};
export const Chips: StoryObj = { args: { display: 'chips' } };
export const Select: StoryObj = { args: { display: 'select' } };
export const Sectors: StoryObj = { args: { facet: 'sector', searchable: true } };
export const Folded: StoryObj = { args: { collapsed: true } };
export const Unknown: StoryObj = { args: { facet: 'colour' } };
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
