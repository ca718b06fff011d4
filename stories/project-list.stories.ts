import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-project-list.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = { title: 'Projects/forem-project-list', component: 'forem-project-list' };
export default meta;

export const Default: StoryObj = {};
export const ChosenAtFirst: StoryObj = { args: { theme: 'mobility' } };
export const Pages: StoryObj = { args: { 'page-size': 2, sort: '-start' } };
export const Table: StoryObj = { args: { view: 'table' } };
export const Compact: StoryObj = { args: { view: 'compact' } };
export const Downloads: StoryObj = { args: { export: 'csv json json-ld' } };
export const NoMatch: StoryObj = { args: { sector: 'no-such-sector' } };
export const RecordsLeftOut: StoryObj = {
  args: {
    data: {
      schemaVersion: '1.0',
      projects: [{ id: 'right', name: { fr: 'Un projet' } }, { id: 'wrong' }],
    },
  },
};
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
