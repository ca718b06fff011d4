import { nothing, svg, html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { text } from '../../core/text.js';
import type { Country } from './country.js';
import { insetPlace, insetRadius, placeOf, type MapShapes, type Point, type Shape } from './shapes.js';

interface MapRegion {
  readonly label: string;
  readonly language: string;
  readonly place: Point;
}

export interface MapDrawing {
  readonly shapes: MapShapes;
  /** The countries that can be chosen; all of them are on the map. */
  readonly countries: readonly Country[];
  readonly regions: readonly MapRegion[];
  /** Code of the country in the tab order (roving tabindex). */
  readonly active: string | undefined;
  /** The accessible name. */
  readonly label: string;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onLook: (code: string | undefined, event: Event) => void;
  readonly onChoose: (code: string) => void;
}

const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
/** A dot is a line of length zero with round ends: its stroke keeps its size on screen at any size of the map. */
const dot = (x: number, y: number): string => `M${x} ${y}h0`;
const codeAt = ({ target }: Event): string | undefined =>
  (target as Element).closest<SVGElement>('[data-code]')?.dataset['code'];

/** Average width of a letter, in units of the map. */
const letterWidth = 6.4;

/** Returns a tick for a chosen country, and its number of projects if it has any. */
const tally = ({ isChosen, count }: Country): string =>
  [isChosen && '✓', count || ''].filter(Boolean).join(' ');

/** Renders a name at sea, with a line to its country. */
function asideMark({ name }: Country, short: string, from: Point, [x, y]: Point): TemplateResult {
  // A small map names only countries with projects.
  const named = short ? 'named' : '';
  return svg`<path class="leader ${named}" d="M${from[0]} ${from[1]}L${x} ${y}"></path
    ><text class="mark on-light ${named}" x=${x} y=${y}
      ><tspan class="name">${name}</tspan><tspan dx="4">${short}</tspan></text>`;
}

/** Renders the label of a country: its tally, and its name where it fits. */
function mark(
  country: Country,
  [, x, y, room = 0]: Shape,
  asides: MapShapes['asides'] = {},
): TemplateResult | typeof nothing {
  const { code, name, status, isChosen } = country;
  const short = tally(country);
  const aside = asides[code];
  if (aside && room < name.length * letterWidth) return asideMark(country, short, [x, y], aside);
  // Former members are always named, over the sea if necessary.
  const isRoomy = status === 'former' || room > (name.length + short.length) * letterWidth;
  if (!short && !isRoomy) return nothing;
  const ground = status === 'former' || status === 'outside' ? 'on-light' : '';
  const nameMark = isRoomy ? svg`<tspan class="name">${name}</tspan>` : nothing;
  return svg`<text class="mark ${isChosen ? 'on-dark' : ground}" x=${x} y=${y}
    >${nameMark}<tspan dx=${isRoomy ? 4 : 0}>${short}</tspan></text>`;
}

/** Renders a country too small to see or touch: a dot if it has no shape, and an enlarged shape beside the map. */
function small({ shapes }: MapDrawing, code: string, index: number): TemplateResult {
  const [x, y] = placeOf(shapes, code) ?? [0, 0];
  const enlarged = shapes.insets?.[code];
  const [insetX, insetY] = insetPlace(shapes, index);
  return svg`<path class="target" d=${dot(x, y)}></path>${
    shapes.countries[code] ? nothing : svg`<path class="dot" d=${dot(x, y)}></path>`
  }${
    enlarged
      ? svg`<path class="glass" d=${circle(insetX, insetY, insetRadius)}></path
        ><path class="shape" transform="translate(${insetX - 19} ${insetY - 19})" d=${enlarged}></path>`
      : nothing
  }`;
}

function insetMark(country: Country, [x, y]: Point): TemplateResult {
  return svg`<text class="aside" x=${x - insetRadius - 5} y=${y}
    ><tspan class="name">${country.name}</tspan><tspan dx="4">${tally(country)}</tspan></text>`;
}

/** Renders the countries as options of a list box: arrow keys move to neighbours, and several can be chosen. */
export function countryMap(drawing: MapDrawing): TemplateResult {
  const { shapes, countries, active } = drawing;
  const { width, height } = shapes;
  const own = new Set(countries.map(({ code }) => code));
  const insets = countries.map(({ code }) => code).filter((code) => shapes.insets?.[code]);
  const outline = (code: string | undefined): unknown => {
    if (!code || !own.has(code)) return nothing;
    const index = insets.indexOf(code);
    if (index >= 0) return circle(...insetPlace(shapes, index), insetRadius);
    const point = shapes.points[code];
    return shapes.countries[code]?.[0] ?? (point ? circle(...point, 8) : nothing);
  };
  const option = (country: Country): TemplateResult => {
    const { code, name, status, statusText, countText, isChosen } = country;
    const shape = shapes.countries[code];
    const index = insets.indexOf(code);
    // VoiceOver names an option by its content: https://github.com/adobe/react-spectrum/pull/667
    const label = [name, statusText, countText].filter(Boolean).join(', ');
    return svg`<g
      class="country ${status ?? ''} ${isChosen ? 'chosen' : ''}"
      part="country"
      role="option"
      data-code=${code}
      tabindex=${code === active ? 0 : -1}
      aria-selected=${isChosen}
      aria-label=${label}
    ><text class="own-name" x=${shape?.[1] ?? 0} y=${shape?.[2] ?? 0}>${text(label)}</text>${
      shape ? svg`<path class="shape" d=${shape[0]}></path>` : nothing
    }${!shape || index >= 0 ? small(drawing, code, index) : nothing}</g>`;
  };
  // The listeners are on a <div>, because Blink makes an SVG element with focus listeners focusable:
  // https://chromium.googlesource.com/chromium/src/+/main/third_party/blink/renderer/core/svg/svg_element.cc
  return html`<div
    @keydown=${drawing.onKey}
    @click=${(event: Event) => {
      const code = codeAt(event);
      if (code) drawing.onChoose(code);
    }}
    @focusin=${(event: Event) => drawing.onLook(codeAt(event), event)}
    @pointerover=${(event: Event) => drawing.onLook(codeAt(event), event)}
    @pointerleave=${(event: Event) => drawing.onLook(undefined, event)}
  >
    <svg
      class="map"
      part="map"
      viewBox="0 0 ${width} ${height}"
      role=${countries.length ? 'listbox' : 'img'}
      aria-multiselectable=${countries.length ? 'true' : nothing}
      aria-label=${drawing.label}
      aria-describedby=${countries.length ? 'hint keys' : nothing}
    >
      <defs>
        <pattern
          id="stripes"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="stripe-ground" width="6" height="6"></rect>
          <rect class="stripe" width="2.5" height="6"></rect>
        </pattern>
      </defs>
      <g class="land" role="presentation">
        ${Object.keys(shapes.countries)
          .filter((code) => !own.has(code))
          .map((code) => svg`<path d=${shapes.countries[code]?.[0]}></path>`)}
      </g>
      <g class="targets" role="presentation">
        ${countries.map(({ code }) => {
          const shape = shapes.countries[code];
          return shape
            ? svg`<path class="target" data-code=${code} d=${dot(shape[1], shape[2])}></path>`
            : nothing;
        })}
      </g>
      ${repeat(countries, ({ code }) => code, option)}
      <g class="marks" aria-hidden="true">
        ${countries.map(({ code, isChosen }) =>
          isChosen && !insets.includes(code)
            ? svg`<path class="chosen-ring" d=${outline(code)}></path>`
            : nothing,
        )}
        <path class="ring under" d=${outline(active)}></path>
        <path class="ring" d=${outline(active)}></path>
        ${countries.map((country) => {
          const index = insets.indexOf(country.code);
          if (index >= 0) return insetMark(country, insetPlace(shapes, index));
          const shape = shapes.countries[country.code];
          return shape ? mark(country, shape, shapes.asides) : nothing;
        })}
        ${drawing.regions.map(
          ({ label, language, place: [x, y] }) =>
            svg`<text class="region" lang=${language} x=${x} y=${y}>${label}</text>`,
        )}
      </g>
    </svg>
  </div>`;
}
