import { html, svg, type TemplateResult } from 'lit';
import type { Programme } from '../../../dataset/reading/schema.js';
import { localize } from '../../../localization/localize.js';
import { localized, nameList, withoutFallback, type Context } from '../../core/context.js';
import { dataTable } from '../../exploring/data-table.js';
import { areaCredit, mapLabel, missing } from './notes.js';
import type { City, MapShapes, Pending, Point, Shape } from './shapes.js';

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

/** True if the map has one place of the area at least. */
export const isOnMap = ({ places }: Programme, shapes: MapShapes): boolean =>
  Boolean(places?.some(({ names }) => names.some((name) => Object.hasOwn(shapes.countries, name))));

/** Average width of a letter, in units of the map, where the element is narrow. */
const letterWidth = 10.5;

const regionClass = (region: number): string => `territory region-${region % 3}`;

/** The patterns of regions: colour is never the only difference. */
const patterns = svg`<defs>
  <pattern id="lines" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <rect class="ground-1" width="7" height="7"></rect><rect class="line" width="1.5" height="7"></rect>
  </pattern>
  <pattern id="dots" width="8" height="8" patternUnits="userSpaceOnUse">
    <rect class="ground-2" width="8" height="8"></rect><circle class="spot" cx="4" cy="4" r="1.3"></circle>
  </pattern>
</defs>`;

function cityMark({ locale }: Context, [x, y, side, name]: City): TemplateResult {
  const { text = '', language = locale } = localize(name, locale) ?? {};
  return svg`<path class="dot ${side}" d="M${x} ${y}h0"></path
    ><text class="city ${side}" lang=${language} x=${x + (side.startsWith('end') ? -8 : 8)} y=${y}>${text}</text>`;
}

/** Renders a name outside the area, with a line to its territory. */
const outerName = (label: string, [, endX, endY]: Shape, [x, y]: Point): TemplateResult =>
  svg`<path class="leader wide" d="M${x - 3} ${y}L${endX} ${endY}"></path
    ><text class="place start wide" x=${x} y=${y}>${label}</text>`;

function territoryName(label: string, shape: Shape, aside: Point | undefined): TemplateResult {
  if (aside) return outerName(label, shape, aside);
  const [, x, y, room = 0] = shape;
  const isRoomy = label.length * letterWidth < room;
  return svg`<text class="place ${isRoomy ? '' : 'wide'}" x=${x} y=${y}>${label}</text>`;
}

/** Renders the territories of the area in their outlines, with cities for orientation. */
export function areaMap(
  context: Context,
  programme: Programme,
  shapes: MapShapes | Pending | undefined,
): TemplateResult {
  if (typeof shapes !== 'object') return html`<div class="pending square"></div>`;
  const { width, height, countries, asides = {}, land = [], cities = [] } = shapes;
  const places = placesOf(context, programme);
  const drawn = places.filter(({ name }) => Object.hasOwn(countries, name));
  const name = localize(programme.name, context.locale)?.text ?? '';
  return html`<svg
      class="map"
      part="map"
      viewBox="0 0 ${width} ${height}"
      role="list"
      aria-label=${mapLabel(context, name)}
    >
      ${patterns}
      <g class="land" aria-hidden="true">${land.map((path) => svg`<path d=${path}></path>`)}</g>
      ${drawn.map(({ name, label, region }) => {
        const where = localize(programme.places?.[region]?.region, context.locale)?.text;
        return svg`<path class=${regionClass(region)} role="listitem" aria-label="${label} (${where})"
          d=${countries[name]?.[0]}></path>`;
      })}
      <g class="marks" aria-hidden="true">
        ${cities.map((city) => cityMark(context, city))}
        ${drawn.map(({ name, label }) => territoryName(label, countries[name]!, asides[name]))}
      </g>
    </svg>
    ${missing(
      context,
      places.filter((place) => !drawn.includes(place)).map(({ label }) => label),
    )}
    ${areaCredit(context)}`;
}

/** Renders the key of the regions' colours and patterns: each territory on the map names its region. */
export const areaKey = (context: Context, { places }: Programme): TemplateResult =>
  html`<ul class="key" part="legend" aria-hidden="true">
    ${(places ?? []).map(
      ({ region }, index) =>
        html`<li>
          <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true">
            ${patterns}
            <path class=${regionClass(index)} d="M1 1h22v14h-22z"></path>
          </svg>
          ${localized(context, region)}
        </li>`,
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
