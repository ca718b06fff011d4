import { html, nothing, type TemplateResult } from 'lit';
import { live } from './live.js';

export interface DataTableOptions {
  /** Accessible name of the table. */
  readonly label: unknown;
  /** True if the table is wider than its element: its region then needs a tab stop. */
  readonly isOverflowing?: boolean;
}

/** Renders a table with the data of a drawing, which scrolls inside itself where it is wider than its element. */
export const dataTable = (
  { label, isOverflowing = false }: DataTableOptions,
  content: TemplateResult,
): TemplateResult =>
  html`<div
    class="scroller"
    role=${isOverflowing ? 'region' : nothing}
    aria-labelledby=${isOverflowing ? 'caption' : nothing}
    tabindex=${isOverflowing ? 0 : nothing}
  >
    <table part="table">
      <caption class="visually-hidden" id="caption">
        ${label}
      </caption>
      ${content}
    </table>
  </div>`;

/** Renders the head of a row whose entry is also a filter: a checkbox with its label. */
export const checkboxLabel = (label: unknown, isChosen: boolean, toggle: () => void): TemplateResult =>
  html`<label class="choice"
    ><input type="checkbox" part="checkbox" .checked=${live(isChosen)} @change=${toggle} />
    <span>${label}</span></label
  >`;
