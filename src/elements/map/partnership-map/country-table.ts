import { str } from '@lit/localize';
import { html, noChange, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Context } from '../../core/context.js';
import { text } from '../../core/text.js';
import { shownCount } from '../../exploring/wording.js';
import { checkboxLabel, dataTable } from '../../exploring/data-table.js';
import type { Country } from './country.js';

type Toggle = (code: string) => void;

const checkbox = ({ code, name, isChosen }: Country, toggle: Toggle): TemplateResult =>
  checkboxLabel(html`<bdi>${name}</bdi>`, isChosen, () => toggle(code));

/** Renders the countries of the map as a table with a checkbox each; those without projects in a disclosure. */
export function countryTable(
  context: Context,
  caption: unknown,
  countries: readonly Country[],
  toggle: Toggle,
): TemplateResult {
  const { dataset, msg, locale } = context;
  const used = countries.filter(({ count }) => count);
  const others = countries.filter(({ count }) => !count);
  const { length } = others;
  if (used.length && length > 2) {
    const label = msg(
      str`{${length}, plural, one {# autre pays} many {# d’autres pays} other {# autres pays}}`,
      { id: 'map.others' },
    );
    // A choice opens the disclosure and leaves it open: it may hold the focus.
    return html`${countryTable(context, caption, used, toggle)}
      <details ?open=${others.some(({ isChosen }) => isChosen) || noChange}>
        <summary>${text(label)}</summary>
        ${countryTable(context, label, others, toggle)}
      </details>`;
  }
  const hasStatus = countries.some(({ statusText }) => statusText);
  return dataTable(
    { label: caption },
    html`<thead>
        <tr>
          <th scope="col">${msg('Pays', { id: 'countries' })}</th>
          ${hasStatus ? html`<th scope="col" class="status">${msg('Statut', { id: 'map.status' })}</th>` : nothing}
          ${used.length ? html`<th scope="col" class="number">${msg('Projets', { id: 'projects' })}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${repeat(
          countries,
          ({ code }) => code,
          (country) =>
            html`<tr class=${country.status ?? nothing}>
              <th scope="row">${checkbox(country, toggle)}</th>
              ${hasStatus ? html`<td class="status">${country.statusText}</td>` : nothing}
              ${
                used.length
                  ? html`<td class="number tabular">
                      ${text(shownCount(country.count, locale, dataset.examples))}
                    </td>`
                  : nothing
              }
            </tr>`,
        )}
      </tbody>`,
  );
}

/** Renders the countries of a cross-border area as checkboxes beside its map. */
export const countryChoice = (
  { msg }: Context,
  countries: readonly Country[],
  toggle: Toggle,
): TemplateResult =>
  html`<fieldset class="countries">
    <legend>${msg('Projets par pays', { id: 'map.by-country' })}</legend>
    ${repeat(
      countries,
      ({ code }) => code,
      (country) =>
        html`<div class="country-row">
          ${checkbox(country, toggle)} <span class="muted tabular">${text(country.countText)}</span>
        </div>`,
    )}
  </fieldset>`;
