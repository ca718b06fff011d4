/// <reference types="vite/client" />
import type { Decorator } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { report } from '../stories/theme-report.js';
import { forcedColours, isReal } from './media.js';
import { scoped, themes } from './themes.js';

const hosts = import.meta.glob<string>('./hosts/*.css', { eager: true, query: '?raw', import: 'default' });

/** The page around a story, as set in the toolbar. */
export const surroundings: Decorator = (story, { globals, viewMode, parameters }) => {
  if (parameters['bare']) return html`${story()}`;
  const { locale, scheme, theme, media, direction, width, text, host } = globals as Record<string, string>;
  const forced = media === 'forced-colors' && !isReal(media);
  const page = [
    `color-scheme: ${scheme}`,
    'background: var(--forem-color-surface, Canvas)',
    'color: var(--forem-color-text, CanvasText)',
    'padding: 1rem',
    'font-family: sans-serif',
    `font-size: ${text}`,
    'box-sizing: border-box',
    `min-block-size: ${viewMode === 'story' ? '100vh' : 'auto'}`,
    forced ? forcedColours : '',
  ].join('; ');
  const themeCss = themes[theme ?? ''];
  const hostCss = hosts[`./hosts/${host}.css`];
  const isHostile = host === 'hostile';
  const isWide = width !== '100%';
  // The holder sets the width, and its rule must win over the rules of the page.
  const holder = `all: unset !important; display: block !important; inline-size: ${width} !important; ${isWide ? 'flex: none;' : ''}`;
  return html`<div lang=${locale!} dir=${direction!} style=${page}>
    ${
      themeCss
        ? html`<style>
              ${scoped(themeCss)}</style
            >${report(themeCss, 'failures')}`
        : ''
    }
    <div
      style="${isWide ? 'overflow-x: auto; position: relative;' : ''} ${isHostile ? 'min-block-size: 90vh' : ''}"
      tabindex=${isWide ? 0 : nothing}
      role=${isWide ? 'group' : nothing}
      aria-label=${isWide ? `Container of ${width}` : nothing}
    >
      ${
        hostCss
          ? html`<style>
              @scope { ${hostCss} }
            </style>`
          : ''
      }
      <div style=${holder} ${ref(captionOfNothing)}>${story()}</div>
      <p lang="en" style="display: none !important">Nothing to show: the element takes no room here.</p>
      ${hostCss ? html`<p lang="en">Words of the page itself, for comparison.</p>` : ''}
    </div>
  </div>`;
};

/** Tells that a story is empty on purpose, where its element has no height. */
function captionOfNothing(holder?: Element): void {
  if (!holder) return;
  const caption = holder.nextElementSibling as HTMLElement;
  const observer = new ResizeObserver(() => {
    if (!holder.isConnected) return observer.disconnect();
    const isEmpty = holder.getBoundingClientRect().height <= 1;
    caption.style.setProperty('display', isEmpty ? 'block' : 'none', 'important');
  });
  observer.observe(holder);
}
