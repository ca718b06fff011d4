import type { StorybookConfig } from '@storybook/web-components-vite';
import { existsSync } from 'node:fs';

/** The studio in one file, if `npm run build` has made it: the documentation of elements leads there. */
const studio = { from: '../dist/forem-widgets.studio.html', to: '/forem-widgets.studio.html' };
const hasStudio = existsSync(new URL(studio.from, import.meta.url));

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  staticDirs: hasStudio ? [studio] : [],
  env: (variables) => ({ ...variables, STORYBOOK_STUDIO: String(hasStudio) }),
  // No telemetry and no update check.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
