import { html, type TemplateResult } from 'lit';
import type { Msg } from '../../localization/messages.js';

/** Progress of long work, as text and as a bar. */
export const progress = (msg: Msg, fraction: number): TemplateResult =>
  html`<label class="progress" part="progress">
    ${msg('Préparation des données…', { id: 'progress' })} <progress .value=${fraction}></progress>
  </label>`;
