import type { StorybookConfig } from '@storybook/web-components-vite';
import { existsSync } from 'node:fs';
import { storyNameFromExport } from 'storybook/internal/csf';
import type { Indexer } from 'storybook/internal/types';

/** Files that `npm run build` makes and pages of Storybook link to. */
const built = ['forem-widgets.studio.html', 'tokens.json'].map((file) => ({
  from: `../dist/${file}`,
  to: `/${file}`,
}));
const found = built.filter(({ from }) => existsSync(new URL(from, import.meta.url)));
const has = (file: string): string => String(found.some(({ to }) => to === `/${file}`));

/** Storybook splits the words of a name (`ForcedColours`) except in stories that a file exports of another one. */
const withSplitNames = (indexer: Indexer): Indexer => ({
  ...indexer,
  createIndex: async (...args) =>
    (await indexer.createIndex(...args)).map((entry) =>
      entry.name === entry.exportName ? { ...entry, name: storyNameFromExport(entry.exportName) } : entry,
    ),
});

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  experimental_indexers: (indexers = []) => indexers.map(withSplitNames),
  // The toolbar has room for the surroundings of an element alone.
  features: { actions: false, backgrounds: false, measure: false, outline: false, viewport: false },
  staticDirs: found,
  env: (variables) => ({
    ...variables,
    STORYBOOK_STUDIO: has('forem-widgets.studio.html'),
    STORYBOOK_TOKENS: has('tokens.json'),
  }),
  // No telemetry and no update check.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
};

export default config;
