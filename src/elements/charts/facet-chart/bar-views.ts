/** The bars of a facet as a drawing, and as a table. */
import { str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { live } from '../../exploring/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Context } from '../../core/context.js';
import { text } from '../../core/text.js';
import { projectCount, projectNumber, shownCount } from '../../exploring/wording.js';
import { checkboxLabel, dataTable } from '../../exploring/data-table.js';
import { unavailable } from '../../exploring/facets.js';
import type { Bar } from './facet-bars.js';

/** Everything that both views render. */
export interface DrawnBars {
  readonly context: Context;
  readonly caption: unknown;
  readonly bars: readonly Bar[];
  readonly label: (id: string) => unknown;
  readonly isOverflowing: boolean;
  readonly toggle: (bar: Bar) => void;
}

/** Returns the label of a bar, and that the dataset does not have its value. */
const labelOf = ({ context, label }: DrawnBars, { id, isKnown }: Bar): TemplateResult =>
  html`${label(id)} ${isKnown ? nothing : html`<span class="muted">${unavailable(context)}</span>`}`;

/**
 * @param whole number of projects that a bar of full length stands for
 * @param isPlain true where no value has two projects, so that lengths tell nothing
 */
export function barChart(drawn: DrawnBars, whole: number, isPlain: boolean): TemplateResult {
  const { bars, caption } = drawn;
  const kind = [bars.some(({ isChosen }) => isChosen) && 'chosen', isPlain && 'plain'].filter(Boolean);
  return html`<fieldset class=${['bars', ...kind].join(' ')}>
    <legend class="visually-hidden">${caption}</legend>
    <ul role="list" part="values">
      ${repeat(
        bars,
        ({ id }) => id,
        (bar) => barView(drawn, bar, (100 * bar.count) / whole),
      )}
    </ul>
  </fieldset>`;
}

function barView(drawn: DrawnBars, bar: Bar, percent: number): TemplateResult {
  const { msg, locale, dataset } = drawn.context;
  const { count, isChosen } = bar;
  const projects = projectCount(msg, count, dataset.examples);
  return html`<li>
    <label part="value" class=${count ? '' : 'none'}>
      <input type="checkbox" part="checkbox" .checked=${live(isChosen)} @change=${() => drawn.toggle(bar)} />
      <span class="label">${labelOf(drawn, bar)}</span>
      <svg class="length" part="bar" aria-hidden="true">
        ${count ? svg`<rect width="${Math.round(percent * 100) / 100}%"></rect>` : nothing}
      </svg>
      <span class="count tabular" part="count" aria-hidden="true"
        >${text(shownCount(count, locale, dataset.examples))}</span
      >
      <span class="visually-hidden">${text(msg(str`(${projects})`, { id: 'filter.count' }))}</span>
    </label>
  </li>`;
}

export function barTable(drawn: DrawnBars): TemplateResult {
  const { bars, caption, isOverflowing, toggle } = drawn;
  const { msg, locale, dataset } = drawn.context;
  const row = (bar: Bar): TemplateResult =>
    html`<tr>
      <th scope="row">${checkboxLabel(labelOf(drawn, bar), bar.isChosen, () => toggle(bar))}</th>
      <td class="number tabular">${text(shownCount(bar.count, locale, dataset.examples))}</td>
    </tr>`;
  return dataTable(
    { label: caption, isOverflowing },
    html`<thead>
        <tr>
          <th scope="col">${caption}</th>
          <th scope="col" class="number">${projectNumber(msg, dataset)}</th>
        </tr>
      </thead>
      <tbody>
        ${repeat(bars, ({ id }) => id, row)}
      </tbody>`,
  );
}
