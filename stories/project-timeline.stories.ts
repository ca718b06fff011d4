import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-project-timeline.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = { title: 'Projects/forem-project-timeline', component: 'forem-project-timeline' };
export default meta;

export const Default: StoryObj = {};
export const Table: StoryObj = { args: { view: 'table' } };
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
