import { html, nothing, type TemplateResult } from 'lit';
import type { Network } from '../../../dataset/reading/schema.js';
import { localize } from '../../../localization/localize.js';
import type { Context } from '../../core/context.js';
import { countryMap, type MapDrawing } from './country-map.js';
import type { Country } from './country.js';
import { credit, detail, mapLabel, missing } from './notes.js';
import { regionsOn } from './regions.js';
import { placeOf, type MapShapes, type Pending, type Point } from './shapes.js';

export interface Handling extends Pick<MapDrawing, 'active' | 'onLook' | 'onChoose'> {
  /** The country under the pointer or with the focus. */
  readonly seen: string | undefined;
  readonly onKey: (event: KeyboardEvent, places: ReadonlyMap<string, Point>) => void;
}

/** Renders a network's map with its notes. */
export function networkMap(
  context: Context,
  network: Network,
  countries: readonly Country[],
  shapes: MapShapes | Pending | undefined,
  { active, seen, onKey, onLook, onChoose }: Handling,
): TemplateResult {
  if (typeof shapes !== 'object')
    return html`<div class="pending ${network.scope === 'european' ? 'square' : ''}"></div>`;
  const places = new Map<string, Point>();
  for (const { code } of countries) {
    const place = placeOf(shapes, code);
    if (place) places.set(code, place);
  }
  const drawn = countries.filter(({ code }) => places.has(code));
  const others = countries.filter(({ code }) => !places.has(code));
  // The first tab stop is the country with the most projects.
  const first = [...drawn].sort((a, b) => b.count - a.count)[0]?.code;
  const name = network.acronym ?? localize(network.name, context.locale)?.text ?? '';
  return html`${countryMap({
    shapes,
    countries: drawn,
    regions: regionsOn(context, network, shapes),
    active: active && places.has(active) ? active : first,
    label: mapLabel(context, name),
    onKey: (event) => onKey(event, places),
    onLook,
    onChoose,
  })}
  ${
    drawn.length
      ? detail(
          context,
          drawn.find(({ code }) => code === seen),
        )
      : nothing
  }
  ${missing(
    context,
    others.map((each) => each.name),
  )}
  ${credit(context)}`;
}
