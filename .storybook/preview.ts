import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypesOf, descriptionOf } from './documentation.js';

/** What a page would write: attributes, and a property for what no attribute can hold. */
function draw(tag: string, group: string, args: Record<string, unknown>): HTMLElement {
  // Stories on one page would share their selection otherwise.
  const element = Object.assign(document.createElement(tag), { group });
  for (const [name, value] of Object.entries(args))
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'object') Object.assign(element, { [name]: value });
    else if (value !== undefined && value !== '') element.setAttribute(name, value as string);
  return element;
}

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'nl', title: 'Nederlands' },
          { value: 'de', title: 'Deutsch' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    scheme: {
      description: 'Colour scheme',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    width: {
      description: 'Width of the container',
      toolbar: {
        icon: 'ruler',
        dynamicTitle: true,
        items: [
          { value: '240px', title: '240 px' },
          { value: '480px', title: '480 px' },
          { value: '960px', title: '960 px' },
          { value: '100%', title: 'Full width' },
        ],
      },
    },
  },
  initialGlobals: { locale: 'fr', scheme: 'light', width: '100%' },
  render: (args, { component, id }) => draw(component as string, id, args),
  decorators: [
    (story, { globals: { locale, scheme, width }, viewMode }) =>
      html`<div
        lang=${locale as string}
        style="color-scheme: ${scheme as string}; background: Canvas; color: CanvasText; padding: 1rem; font-family: sans-serif; box-sizing: border-box; min-block-size: ${viewMode === 'story' ? '100vh' : 'auto'}"
      >
        <div style="inline-size: ${width as string}; max-inline-size: 100%">${story()}</div>
      </div>`,
  ],
  parameters: {
    layout: 'fullscreen',
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      source: { excludeDecorators: true },
    },
  },
};

export default preview;
