import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/embed/define/forem-project-list.js';
import '../src/embed/define/forem-sector-filter.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = { title: 'Filters/forem-sector-filter', component: 'forem-sector-filter' };
export default meta;

export const Default: StoryObj = {};
export const WithItsList: StoryObj = {
  render: (_, { id }) =>
    html`<forem-sector-filter group=${id}></forem-sector-filter>
      <forem-project-list group=${id} page-size="3"></forem-project-list>`,
};
export const AllOfThem: StoryObj = { args: { match: 'all' } };
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
