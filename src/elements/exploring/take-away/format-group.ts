import { str } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Msg } from '../../../localization/messages.js';
import { formatNames, formatUse, type Format, type PictureFormat } from './formats.js';
import { quietButton } from './foot-controls.js';

/**
 * Renders a button for each format, under one label.
 * @param title of the view, which tells several feet of a page apart
 */
export function formatGroup<T extends Format | PictureFormat>(
  msg: Msg,
  title: string,
  [id, label]: readonly [id: string, label: string],
  offered: readonly T[],
  take: (format: T) => void,
): unknown {
  if (!offered.length) return nothing;
  return html`<span class="downloads" role="group" aria-labelledby=${id}>
    <span id=${id}>${label}</span>
    ${offered.map((format) => {
      const use = formatUse(msg, format);
      const button = quietButton({
        label: formatNames[format],
        nameIn: (name) => msg(str`${name} : télécharger « ${title} »`, { id: 'export.name' }),
        describedBy: use ? `use-${format}` : undefined,
        act: () => take(format),
      });
      return html`<span
        >${button}${use ? html`<span class="muted" id=${`use-${format}`}>(${use})</span>` : nothing}</span
      >`;
    })}
  </span>`;
}
