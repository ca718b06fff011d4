import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-project-card.js';
import { failed, loading } from './states.js';

const meta: Meta = {
  title: 'Projects/forem-project-card',
  component: 'forem-project-card',
  args: { project: 'ab-refugies' },
};
export default meta;

export const Default: StoryObj = {};
export const FewFacts: StoryObj = { args: { project: 'act-emploi' } };
export const Compact: StoryObj = { args: { compact: true } };
export const UnknownId: StoryObj = { args: { project: 'no-such-project' } };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
