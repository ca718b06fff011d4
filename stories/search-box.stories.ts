import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/embed/define/forem-project-list.js';
import '../src/embed/define/forem-search-box.js';
import { failed, loading } from './states.js';

const meta: Meta = { title: 'Filters/forem-search-box', component: 'forem-search-box' };
export default meta;

export const Default: StoryObj = {};
export const WithItsList: StoryObj = {
  render: (_, { id }) =>
    html`<forem-search-box group=${id}></forem-search-box>
      <forem-project-list group=${id}></forem-project-list>`,
};
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
