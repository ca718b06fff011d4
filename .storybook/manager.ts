/** The frame of Storybook: name and colours of the library, and the panel only where it has something to show. */
import { addons, type State } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import tokens from '../src/styles/tokens.json';

const { light: accent } = tokens['color-accent'];
const { light: text } = tokens['color-text'];
const { light: muted } = tokens['color-muted'];
const { light: raised } = tokens['color-raised'];

/** Pages of these groups have no controls. */
const withoutPanel = /^(start|foundations|compositions)-/;

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'forem-widgets',
    brandUrl: './?path=/docs/start-start-here--docs',
    brandTarget: '_self',
    colorPrimary: accent,
    colorSecondary: accent,
    appBg: raised,
    appContentBg: '#ffffff',
    textColor: text,
    textMutedColor: muted,
    barTextColor: text,
    barHoverColor: accent,
    barSelectedColor: accent,
    appBorderRadius: 3,
    fontBase: 'system-ui, sans-serif',
  }),
  layoutCustomisations: {
    showPanel: ({ storyId }: State, isShown: boolean) => (withoutPanel.test(storyId) ? false : isShown),
  },
});
