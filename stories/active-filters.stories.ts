import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/embed/define/forem-active-filters.js';
import '../src/embed/define/forem-sector-filter.js';
import { failed, loading } from './states.js';

const meta: Meta = { title: 'Filters/forem-active-filters', component: 'forem-active-filters' };
export default meta;

export const Chosen: StoryObj = {
  render: (_, { id }) =>
    html`<forem-active-filters
      group=${id}
      .selection=${{ sector: ['textile', 'construction'], country: ['BE'], q: 'emploi' }}
    ></forem-active-filters>`,
};
export const WithAFilter: StoryObj = {
  render: (_, { id }) =>
    html`<forem-active-filters group=${id}></forem-active-filters>
      <forem-sector-filter group=${id}></forem-sector-filter>`,
};
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
