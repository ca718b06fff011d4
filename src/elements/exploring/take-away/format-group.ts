import { html, nothing } from 'lit';
import type { Msg } from '../../../localization/messages.js';
import { formatNames, formatUse, type Format, type PictureFormat } from './formats.js';

/** Renders a button for each format, under one label. */
export function formatGroup<T extends Format | PictureFormat>(
  msg: Msg,
  [id, label]: readonly [id: string, label: string],
  offered: readonly T[],
  take: (format: T) => void,
): unknown {
  if (!offered.length) return nothing;
  return html`<span class="downloads" role="group" aria-labelledby=${id}>
    <span id=${id}>${label}</span>
    ${offered.map((format) => {
      const use = formatUse(msg, format);
      return html`<span
        ><button
          class="quiet"
          part="button"
          type="button"
          aria-describedby=${use ? `use-${format}` : nothing}
          @click=${() => take(format)}
        >
          ${formatNames[format]}</button
        >${use ? html`<span class="muted" id=${`use-${format}`}>(${use})</span>` : nothing}</span
      >`;
    })}
  </span>`;
}
