/// <reference types="vite/client" />
const files = import.meta.glob<string>('../src/styles/themes/*.css', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** The style sheets of the themes by name, without the default theme. */
export const themes: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(files).map(([path, css]) => [path.replace(/.*\/|\.css$/g, ''), css]),
);

/** Limits a theme to one place of a page. */
export const scoped = (css: string): string => `@scope { ${css.replaceAll(':root', ':scope')} }`;
