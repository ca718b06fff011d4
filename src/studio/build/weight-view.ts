/** The weight of the code on a page. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import { formatNumber } from '../../localization/format.js';
import { descriptionOf, fileBytes } from '../manifest.js';
import type { Speech } from '../studio-messages.js';
import type { BuildState } from './build-state.js';
import { isPackaged } from './code.js';
import type { ShownPreview } from './made-html.js';

/** Compressed code, and the requests that the preview made. */
export function weightView(
  { msg, lang }: Speech,
  { element, form }: BuildState,
  shown: ShownPreview | undefined,
): unknown {
  const number = (bytes: number): string => formatNumber(Math.round(bytes / 1000), lang);
  const bytes = descriptionOf(element)?.codeBytes;
  const requestCount = shown?.requestCount;
  const code =
    form === 'file'
      ? msg(str`Tout ensemble : environ ${number(fileBytes)} ko, comprimés, en une requête`, {
          id: 'studio.take.weight-file',
        })
      : bytes && msg(str`Code : environ ${number(bytes)} ko, comprimés`, { id: 'studio.take.weight-code' });
  if (!code) return nothing;
  const isLoaded = form !== 'file' && !isPackaged(form) && requestCount;
  return html`<dt>${msg('Poids', { id: 'studio.take.weight' })}</dt>
    <dd>${code}</dd>
    ${
      isLoaded
        ? html`<dd>
            ${msg(str`Requêtes, comme dans l’aperçu : ${requestCount}`, { id: 'studio.take.requests' })}
          </dd>`
        : nothing
    }`;
}
