import { html, type TemplateResult } from 'lit';
import type { Locale } from '../../../dataset/languages.js';
import type { Network } from '../../../dataset/reading/schema.js';
import { formatList, countryName } from '../../../localization/format.js';
import { localize } from '../../../localization/localize.js';
import { localized, type Context } from '../../core/context.js';
import { dataTable } from '../../exploring/data-table.js';
import { placeOf, type MapShapes, type Point } from './shapes.js';

type NetworkRegion = NonNullable<Network['regions']>[number];

/** Returns the centre of a region's countries where they are known; otherwise the map's anchor for its name. */
function middleOf({ id, countries }: NetworkRegion, shapes: MapShapes): Point | undefined {
  const places = (countries ?? [])
    .map((code) => placeOf(shapes, code))
    .filter((place) => place !== undefined);
  if (!places.length) return shapes.anchors?.[id];
  let [sumX, sumY] = [0, 0];
  for (const [x, y] of places) [sumX, sumY] = [sumX + x, sumY + y];
  return [sumX / places.length, sumY / places.length];
}

/** Returns the regions of a network that have a position on the map. */
export const regionsOn = (
  { locale }: Context,
  { regions }: Network,
  shapes: MapShapes,
): { readonly label: string; readonly language: Locale; readonly place: Point }[] =>
  (regions ?? []).flatMap((region) => {
    const place = middleOf(region, shapes);
    const { text: label, language } = localize(region.label, locale) ?? { text: region.id, language: locale };
    return place ? [{ label, language, place }] : [];
  });

export const regionTable = (context: Context, caption: unknown, { regions }: Network): TemplateResult => {
  const { msg, locale } = context;
  const hasCountries = regions?.some(({ countries }) => countries?.length);
  return dataTable(
    { label: caption },
    html`<thead>
        <tr>
          <th scope="col">${msg('Région', { id: 'map.region' })}</th>
          ${hasCountries ? html`<th scope="col">${msg('Pays', { id: 'countries' })}</th>` : ''}
        </tr>
      </thead>
      <tbody>
        ${(regions ?? []).map(
          ({ label, countries }) =>
            html`<tr>
              <th scope="row">${localized(context, label)}</th>
              ${
                hasCountries
                  ? html`<td>
                      ${formatList(
                        (countries ?? []).map((code) => countryName(code, locale)),
                        locale,
                      )}
                    </td>`
                  : ''
              }
            </tr>`,
        )}
      </tbody>`,
  );
};

/** Renders the regions of a network whose countries are not known. */
export const regionList = (context: Context, { regions }: Network): TemplateResult =>
  html`<ul class="regions" part="regions" role="list">
    ${(regions ?? []).map(({ label }) => html`<li>${localized(context, label)}</li>`)}
  </ul>`;

/** Explains why no country is coloured: such a map looks like one that failed to load. */
export const regionNote = ({ msg }: Context): TemplateResult =>
  html`<p>
    ${msg('Les sources citent des régions du monde, mais pas les pays qui en font partie.', { id: 'map.regions-only' })}
  </p>`;
