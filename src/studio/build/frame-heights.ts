import { css, html, LitElement, nothing, type PropertyValues } from 'lit';
import { str } from '@lit/localize';
import { property, state } from '../../elements/core/property.js';
import { formatNumber } from '../../localization/format.js';
import { attributeText, styleText } from '../../prerender/escape.js';
import type { Speech } from '../studio-messages.js';
import { studioStyles } from '../studio.styles.js';
import { widgetsScriptTag } from '../widgets-script.js';
import type { BuildState } from './build-state.js';
import { ownRule } from './own-looks.js';
import { readPreview } from './made-html.js';

/** Widths of a side bar, a phone and a column of text. */
const widthsPx = [240, 400, 900] as const;

/** Height of a frame at a width, in CSS pixels. */
export interface FrameHeight {
  readonly widthPx: number;
  readonly heightPx: number;
}

const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/** Rules of the page in a frame that its height depends on: those of `frame.css`. */
const frameCss =
  'html { font: 100%/1.5 system-ui, sans-serif } body { display: flow-root; margin: 0; padding-inline: 0.75rem }';

/** The page of the frame, with the script of the studio. */
const framePage = (state: BuildState): string => {
  const { element, lang, attributes } = state;
  return `<!doctype html>
<html${attributeText({ lang })}>
<head><style>${frameCss} ${styleText(ownRule(state))}</style>${widgetsScriptTag()}</head>
<body><forem-${element}${attributeText({ ...attributes, load: 'now' })}></forem-${element}></body></html>`;
};

/** Number of frames for which a height stays the same once the element has adapted to a width. */
const steadyFrames = 5;

async function heightAt(frame: HTMLIFrameElement, widthPx: number): Promise<number> {
  frame.style.inlineSize = `${widthPx}px`;
  let height = 0;
  for (let steady = 0; steady < steadyFrames && frame.isConnected; steady++) {
    await nextFrame();
    const now = Math.ceil(frame.contentDocument?.body.offsetHeight ?? 0);
    if (now !== height) steady = 0;
    height = now;
  }
  return height;
}

/** The heights that a frame needs at three widths, measured in a frame out of sight. */
export class StudioFrameHeights extends LitElement {
  static override styles = [
    studioStyles,
    css`
      .measure {
        position: absolute;
        inline-size: 1px;
        block-size: 1px;
        overflow: hidden;
        visibility: hidden;
      }

      iframe {
        border: 0;
        block-size: 600px;
      }
    `,
  ];

  @property({ attribute: false }) speech!: Speech;
  @property({ attribute: false }) state!: BuildState;
  /** Called with the heights; empty while they are measured. */
  @property({ attribute: false }) tell!: (heights: readonly FrameHeight[]) => void;
  @state() private heights: readonly FrameHeight[] = [];

  /** HTML of the frame. Settings of the studio itself do not change it. */
  #document = '';

  protected override willUpdate(changes: PropertyValues<this>): void {
    if (!changes.has('state')) return;
    const next = framePage(this.state);
    if (next === this.#document) return;
    this.#document = next;
    this.heights = [];
  }

  #measure = async (event: Event): Promise<void> => {
    const frame = event.target as HTMLIFrameElement;
    const measured = this.#document;
    this.tell([]);
    if (!(await readPreview(frame))) return;
    const heights: FrameHeight[] = [];
    for (const widthPx of widthsPx) heights.push({ widthPx, heightPx: await heightAt(frame, widthPx) });
    if (measured !== this.#document || !this.isConnected) return;
    this.heights = heights;
    this.tell(heights);
  };

  override render(): unknown {
    const { msg, lang } = this.speech;
    const number = (px: number): string => formatNumber(px, lang);
    return html`<div class="measure" aria-hidden="true" inert>
        <iframe
          tabindex="-1"
          title=${msg('Hauteur du cadre, mesurée', { id: 'studio.take.heights' })}
          srcdoc=${this.#document}
          @load=${this.#measure}
        ></iframe>
      </div>
      ${
        this.heights.length
          ? html`<ul>
              ${this.heights.map(
                ({ widthPx, heightPx }) =>
                  html`<li>
                    ${msg(str`${number(widthPx)} pixels de large\u00a0: ${number(heightPx)} de haut`, {
                      id: 'studio.take.height',
                    })}
                  </li>`,
              )}
            </ul>`
          : nothing
      }`;
  }
}

customElements.define('studio-frame-heights', StudioFrameHeights);
