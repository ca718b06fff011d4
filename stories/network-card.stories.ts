import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/embed/define/forem-network-card.js';
import { failed, loading } from './states.js';

const meta: Meta = {
  title: 'Networks/forem-network-card',
  component: 'forem-network-card',
  args: { network: 'eures' },
};
export default meta;

export const Default: StoryObj = {};
export const FormerMembers: StoryObj = { args: { network: 'pes-network' } };
export const Compact: StoryObj = { args: { compact: true } };
export const UnknownId: StoryObj = { args: { network: 'no-such-network' } };
export const Loading: StoryObj = { args: loading };
export const Failed: StoryObj = { args: failed };
