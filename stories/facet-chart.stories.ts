import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-facet-chart.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = { title: 'Filters/forem-facet-chart', component: 'forem-facet-chart' };
export default meta;

export const Default: StoryObj = {};
export const Themes: StoryObj = { args: { facet: 'theme' } };
export const Table: StoryObj = { args: { view: 'table' } };
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
