import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Msg } from '../../localization/messages.js';
import { text } from '../core/text.js';

/** A drawing, or the table behind it. */
export type ChartView = 'chart' | 'table';

/** One control of two native radio buttons. */
export function viewSwitch(
  msg: Msg,
  drawing: string,
  current: ChartView,
  choose: (view: ChartView) => void,
): TemplateResult {
  const option = (view: ChartView, label: string): TemplateResult =>
    html`<label class="view">
      <input type="radio" name="view" .checked=${live(view === current)} @change=${() => choose(view)} /><span
        >${label}</span
      >
    </label>`;
  return html`<fieldset class="views" part="views">
    <legend class="visually-hidden">${msg('Affichage', { id: 'view' })}</legend>
    ${option('chart', drawing)}${option('table', msg('Tableau', { id: 'view.table' }))}
  </fieldset>`;
}

/** Scrolls inside itself where it is wider than its element; by keyboard too. */
export const scrollingTable = (label: string, content: TemplateResult): TemplateResult =>
  html`<div class="scroller" role="region" aria-label=${label} tabindex="0">
    <table part="table">
      <caption class="visually-hidden">
        ${label}
      </caption>
      ${content}
    </table>
  </div>`;

/** Shows more of what was cut, and at its end the first part again: the button stays, and keeps the focus. */
export const moreButton = (msg: Msg, isAll: boolean, turn: (isAll: boolean) => void): TemplateResult =>
  html`<button class="quiet more" part="button" type="button" @click=${() => turn(isAll)}>
    ${text(isAll ? msg('Afficher moins', { id: 'less' }) : msg('Afficher plus', { id: 'more' }))}
  </button>`;
