import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-network-list.js';
import { empty, failed, loading } from './states.js';

const meta: Meta = { title: 'Networks/forem-network-list', component: 'forem-network-list' };
export default meta;

export const Default: StoryObj = {};
export const European: StoryObj = { args: { scope: 'european' } };
export const Compact: StoryObj = { args: { compact: true } };
export const Empty: StoryObj = { args: empty };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
