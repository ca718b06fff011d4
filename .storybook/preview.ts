import type { Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import { axeOptions } from '../test/helpers/axe-options.js';
import { draw } from '../stories/draw.js';
import { settled } from '../stories/settled.js';
import docsPage from './docs-page.mdx';
import { argTypesOf, descriptionOf } from './documentation.js';
import { isReal, showOn } from './media.js';
import { snippet } from './snippet.js';
import { surroundings } from './surroundings.js';
import { globalTypes, initialGlobals } from './toolbar.js';

// A story waits for an answer, not for a clock: a second, the default, is too short for a busy machine.
configure({ asyncUtilTimeout: 40_000 });

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  render: (args, { component, id }) => draw(component as string, id, args),
  decorators: [surroundings],
  // Waits before the accessibility check, which would otherwise check placeholders.
  afterEach: async ({ canvasElement, parameters, globals }) => {
    if (parameters['settles'] !== false) await settled(canvasElement);
    const media = globals['media'] as string;
    showOn(isReal(media) ? 'screen' : media);
  },
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error', options: axeOptions },
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Start',
          [
            'Start here',
            'Embedding',
            'Ids',
            'Content systems',
            'Theming',
            'Own data',
            'Accessibility',
            'Changes',
          ],
          'Foundations',
          'Pages',
          'Networks',
          'Projects',
          'Filters',
          'Compositions',
        ],
      },
    },
    docs: {
      page: docsPage,
      toc: { headingSelector: 'h2', title: 'On this page' },
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { transform: snippet },
    },
  },
};

export default preview;
