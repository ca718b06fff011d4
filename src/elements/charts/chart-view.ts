import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Msg } from '../../localization/messages.js';
import { text } from '../core/text.js';

/** The two views of a chart: its drawing, or a table with the same data. */
export type ChartView = 'chart' | 'table';

/** Renders the switch between drawing and table as two native radio buttons. */
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

/** A table that scrolls inside its own region where it is wider than its element. */
export const scrollingTable = (label: string, content: TemplateResult): TemplateResult =>
  html`<div class="scroller" role="region" aria-label=${label} tabindex="0">
    <table part="table">
      <caption class="visually-hidden">
        ${label}
      </caption>
      ${content}
    </table>
  </div>`;

/** The button that shows more entries, and the first ones again at the end. It stays in place and keeps the focus. */
export const moreButton = (msg: Msg, isAll: boolean, turn: (isAll: boolean) => void): TemplateResult =>
  html`<button class="quiet more" part="button" type="button" @click=${() => turn(isAll)}>
    ${text(isAll ? msg('Afficher moins', { id: 'less' }) : msg('Afficher plus', { id: 'more' }))}
  </button>`;
