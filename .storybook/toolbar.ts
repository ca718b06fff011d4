import type { Preview } from '@storybook/web-components-vite';
import { themes } from './themes.js';

type Items = Readonly<Record<string, string>>;
const tool = (description: string, icon: string, items: Items) => ({
  description,
  toolbar: {
    title: description,
    icon,
    dynamicTitle: true,
    items: Object.entries(items).map(([value, title]) => ({ value, title })),
  },
});

/** Surroundings of an element. The first entry of each list is the default. */
const choices: Readonly<Record<string, readonly [description: string, icon: string, items: Items]>> = {
  locale: ['Language', 'globe', { fr: 'Français', nl: 'Nederlands', de: 'Deutsch', en: 'English' }],
  scheme: ['Colour scheme', 'contrast', { light: 'Light', dark: 'Dark' }],
  theme: [
    'Theme',
    'paintbrush',
    { none: 'Our theme', ...Object.fromEntries(Object.keys(themes).map((name) => [name, name])) },
  ],
  media: [
    'Shown on',
    'browser',
    {
      screen: 'Screen',
      'more-contrast': 'Screen, more contrast',
      'forced-colors': 'Screen, forced colours (approximation)',
      print: 'Paper',
    },
  ],
  direction: ['Text direction', 'transfer', { ltr: 'LTR', rtl: 'RTL' }],
  width: [
    'Width of the container',
    'ruler',
    {
      '100%': 'Any width',
      '240px': '240 px',
      '320px': '320 px',
      '480px': '480 px',
      '768px': '768 px',
      '960px': '960 px',
      '1280px': '1280 px',
      '1600px': '1600 px',
    },
  ],
  text: ['Text size', 'type', { '100%': '100 %', '200%': '200 %' }],
  host: [
    'Stylesheet of the page',
    'markup',
    { plain: 'Plain page', reset: 'Reset page', hostile: 'Hostile page' },
  ],
};

export const globalTypes: Preview['globalTypes'] = Object.fromEntries(
  Object.entries(choices).map(([name, [description, icon, items]]) => [name, tool(description, icon, items)]),
) as Preview['globalTypes'];

export const initialGlobals = Object.fromEntries(
  Object.entries(choices).map(([name, [, , items]]) => [name, Object.keys(items)[0]!]),
);
