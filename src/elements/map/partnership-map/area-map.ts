import { html, nothing, type TemplateResult } from 'lit';
import type { Programme } from '../../../dataset/reading/schema.js';
import { localized, nameList, withoutFallback, type Context } from '../../core/context.js';
import { dataTable } from '../../exploring/data-table.js';
import { tileOf } from './area.js';
import { areaCredit, missing } from './notes.js';

type AreaRegion = NonNullable<Programme['places']>[number];

/** Returns the name of a place in the reader's language, where the dataset has one. */
const labelOf = (context: Context, { labels }: AreaRegion, name: string): string =>
  withoutFallback(context, labels?.find((each) => each.name === name)?.label) ?? name;

interface AreaPlace {
  readonly name: string;
  readonly label: string;
  /** Index of its region. */
  readonly region: number;
}

const placesOf = (context: Context, { places }: Programme): AreaPlace[] =>
  (places ?? []).flatMap((each, region) =>
    each.names.map((name) => ({ name, label: labelOf(context, each, name), region })),
  );

/** Renders the area as tiles with their true neighbours; a pattern and a key distinguish the regions. */
export function areaMap(context: Context, programme: Programme): TemplateResult {
  const places = placesOf(context, programme);
  return html`<div part="map">
      <ul class="tiles" role="list">
        ${places.map(({ name, label, region }) => {
          const tile = tileOf(name);
          if (!tile) return nothing;
          const [row, column, rows = 1, columns = 1] = tile;
          return html`<li
            class="tile region-${region % 3} row-${row} column-${column} rows-${rows} columns-${columns}"
          >
            <bdi>${label}</bdi>
            <span class="visually-hidden">(${localized(context, programme.places?.[region]?.region)})</span>
          </li>`;
        })}
      </ul>
    </div>
    ${missing(
      context,
      places.filter(({ name }) => !tileOf(name)).map(({ label }) => label),
    )}
    ${areaCredit(context)}`;
}

/** Renders the key of the tiles' patterns. */
export const areaKey = (context: Context, { places }: Programme): TemplateResult =>
  html`<ul class="key" part="legend" role="list">
    ${(places ?? []).map(
      ({ region }, index) =>
        html`<li><span class="swatch tile region-${index % 3}"></span>${localized(context, region)}</li>`,
    )}
  </ul>`;

/** Renders the places as a table. */
export const areaTable = (context: Context, caption: unknown, { places }: Programme): TemplateResult =>
  dataTable(
    { label: caption },
    html`<thead>
        <tr>
          <th scope="col">${context.msg('Région', { id: 'map.region' })}</th>
          <th scope="col">${context.msg('Territoires', { id: 'map.places' })}</th>
        </tr>
      </thead>
      <tbody>
        ${(places ?? []).map(
          (place) =>
            html`<tr>
              <th scope="row">${localized(context, place.region)}</th>
              <td>
                ${nameList(
                  context,
                  place.names.map((name) => labelOf(context, place, name)),
                )}
              </td>
            </tr>`,
        )}
      </tbody>`,
  );
