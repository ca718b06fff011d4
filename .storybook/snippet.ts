import type { StoryContext } from '@storybook/web-components-vite';

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The HTML with which a page shows the same as a story. */
export function snippet(code: string, { args, component, globals, originalStory }: StoryContext): string {
  if (typeof component !== 'string' || (originalStory as { render?: unknown } | undefined)?.render)
    return code;
  const values: Record<string, unknown> = { lang: globals['locale'], ...args };
  const attributes = Object.entries(values)
    .filter(([name, value]) => name !== 'data' && value !== '' && value !== false && value !== undefined)
    .map(([name, value]) =>
      value === true ? ` ${name}` : ` ${name}="${escaped(String(value as string | number))}"`,
    );
  return `<script type="module" src="forem-widgets.js"></script>\n<${component}${attributes.join('')}></${component}>`;
}
