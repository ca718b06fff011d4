/// <reference types="vite/client" />
const files = import.meta.glob<string>('../src/styles/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The themes beside the default one: the text of each file by its name. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, css]) => [path.replace(/.*\/|\.css$/g, ''), css]),
);

/** A theme for one place of a page instead of all of it. */
export const scoped = (css: string): string => `@scope { ${css.replaceAll(':root', ':scope')} }`;
