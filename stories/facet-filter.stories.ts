import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-facet-filter.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = { title: 'New/forem-facet-filter', component: 'forem-facet-filter' };
export default meta;

export const Default: StoryObj = {};
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
