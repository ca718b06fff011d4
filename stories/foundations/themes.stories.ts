/** The themes of the package, and a place to try another one. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { scoped, themes } from '../../.storybook/themes.js';
import '../../src/embed/generated/define/forem-active-filters.js';
import '../../src/embed/generated/define/forem-network-card.js';
import '../../src/embed/generated/define/forem-project-list.js';
import '../../src/embed/generated/define/forem-sector-filter.js';
import { report } from '../theme-report.js';

const styles = html`<style>
  .theme-sample {
    padding: 1.5rem;
    background: var(--forem-color-surface, Canvas);
    color: var(--forem-color-text, CanvasText);
    font-family: sans-serif;
  }
  .theme-sample > div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    --forem-margin: 0 0 1.5em;
  }
  .theme-sample > div > * {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .theme-sample > div > div {
    flex: 3 1 16em;
  }
  .theme-pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(32em, 100%), 1fr));
  }
  .theme-page {
    padding: 1.5rem 1.5rem 0;
    font:
      15px/1.5 system-ui,
      sans-serif;
  }
  .theme-page textarea {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 12em;
    margin-block: 0.25em 1em;
    font:
      13px/1.5 ui-monospace,
      monospace;
  }
</style>`;

/** Renders one element of each kind: filter, chips, list and card. */
const sample = (css: string, scheme: string, group: string, lang: string): TemplateResult =>
  html`<div class="theme-sample" lang=${lang} style="color-scheme: ${scheme}">
    <style>
      ${scoped(css)}
    </style>
    <div>
      <forem-sector-filter group="${group}${scheme}" heading-level="3" hide-empty></forem-sector-filter>
      <div>
        <forem-active-filters
          group="${group}${scheme}"
          .selection=${{ theme: ['mobility'] }}
        ></forem-active-filters>
        <forem-project-list group="${group}${scheme}" page-size="1" heading-level="3"></forem-project-list>
        <forem-network-card network="eures" compact heading-level="3"></forem-network-card>
      </div>
    </div>
  </div>`;

const both = (css: string, id: string, lang: string): TemplateResult =>
  html`<div class="theme-pair">${['light', 'dark'].map((scheme) => sample(css, scheme, id, lang))}</div>`;

const meta: Meta = {
  title: 'Foundations/Themes',
  tags: ['!autodocs'],
  // Two copies of an element repeat its landmarks.
  parameters: { bare: true, a11y: { options: { rules: { 'landmark-unique': { enabled: false } } } } },
};
export default meta;

const show = (name: string): StoryObj => ({
  render: (_, { id, globals }) =>
    html`${styles}
      <div class="theme-page">
        <h1>${name}</h1>
        <p><code>&lt;link rel="stylesheet" href="themes/${name}.css"&gt;</code></p>
        ${report(themes[name]!, 'all')}
      </div>
      ${both(themes[name]!, id, globals['locale'] as string)}`,
});

export const Institutional: StoryObj = show('institutional');
export const Regional: StoryObj = show('regional');
export const HighContrast: StoryObj = show('high-contrast');

const first = `:root {
  --forem-color-accent: light-dark(#0a7a3b, #7fd6a3);
  --forem-color-on-accent: light-dark(#ffffff, #08301a);
  --forem-color-focus: light-dark(#0a7a3b, #7fd6a3);
  --forem-radius: 8px;
}`;

/** Custom colours, checked while they are typed. */
export const YourOwn: StoryObj = {
  render: (_, { id, globals }) => {
    const update = (css: string): void => {
      for (const [selector, content] of [
        ['.theme-result', report(css, 'all')],
        ['.theme-both', both(css, id, globals['locale'] as string)],
      ] as const) {
        const place = document.querySelector<HTMLElement>(selector);
        if (place) render(content, place);
      }
    };
    queueMicrotask(() => update(first));
    return html`${styles}
      <div class="theme-page">
        <h1>Your own</h1>
        <label for="theme-css">A style sheet that sets <code>--forem-…</code></label>
        <textarea
          id="theme-css"
          spellcheck="false"
          .value=${first}
          @input=${(event: Event) => update((event.target as HTMLTextAreaElement).value)}
        ></textarea>
        <div class="theme-result" aria-live="polite"></div>
      </div>
      <div class="theme-both"></div>`;
  },
  play: async ({ canvasElement }) => {
    const note = (): string => canvasElement.querySelector('.theme-result')!.textContent;
    await waitFor(() => expect(note()).toContain('All pairs'));
    const field = canvasElement.querySelector('textarea')!;
    await userEvent.clear(field);
    await userEvent.paste(':root { --forem-color-muted: #bbbbbb; }');
    await waitFor(() => expect(note()).toContain('muted'));
    await expect(note()).toContain('1.91 : 1');
    await userEvent.clear(field);
    await userEvent.paste(first);
  },
};
