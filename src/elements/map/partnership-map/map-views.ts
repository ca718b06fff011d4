/** A network or an area on the map: words, picture, sources. */
import { html, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Network, Programme } from '../../../dataset/reading/schema.js';
import { localize } from '../../../localization/localize.js';
import { localized, named, type Context } from '../../core/context.js';
import { heading } from '../../core/heading.js';
import { areaKey, areaMap, areaTable, isOnMap } from './area-map.js';
import { countryChoice } from './country-table.js';
import { areaCountries, type CountryChoice } from './country.js';
import { foundProjects } from './found-projects.js';
import { mapSources } from './map-sources.js';
import { failed, mapLabel } from './notes.js';
import { regionList, regionNote } from './regions.js';
import type { MapShapes, Pending } from './shapes.js';
import type { View } from './views.js';

/** Returns the name of a view. */
export function titleOfView(context: Context, view: Partial<View> = {}): string {
  const { network, programme } = view;
  const name = localize((network ?? programme)?.name, context.locale)?.text ?? '';
  return mapLabel(context, network?.acronym ?? name);
}

/** Returns the attributes that lead to a view. */
export const idsOfView = ({ network, programme }: Partial<View> = {}): Record<
  string,
  string | undefined
> => ({
  network: network?.id,
  programme: programme?.id,
});

interface MapParts {
  readonly name: unknown;
  readonly words: unknown;
  readonly picture: unknown;
  /** The projects of the chosen countries. */
  readonly found?: unknown;
  readonly sources: unknown;
}

export const mapView = (
  { headingLevel }: Context,
  { name, words, picture, found, sources }: MapParts,
): TemplateResult =>
  html`<div class="view">
    <div class="words">${heading(headingLevel + 1, name)} ${words}</div>
    <div class="picture">${picture}</div>
    ${found} ${sources}
  </div>`;

/** A map without members would be a grey world: the regions are a list. */
export const regionsView = (context: Context, network: Network, name: unknown): TemplateResult =>
  mapView(context, {
    name,
    words: html`<p>${localized(context, network.members?.text)}</p>
      ${regionNote(context)}`,
    picture: regionList(context, network),
    sources: mapSources(context, name, network, ['members', 'formerMembers', 'regions']),
  });

interface AreaState {
  readonly shapes: MapShapes | Pending | undefined;
  readonly isMap: boolean;
  readonly choice: CountryChoice;
  readonly answer: Answer | undefined;
  readonly toggle: (code: string) => void;
}

export function areaView(
  context: Context,
  programme: Programme,
  { shapes, isMap: isWanted, choice, answer, toggle }: AreaState,
): TemplateResult {
  const { area } = programme;
  const name = named(context, programme.name);
  const isElsewhere = typeof shapes === 'object' && !isOnMap(programme, shapes);
  const isMap = isWanted && shapes !== 'failed' && !isElsewhere;
  const countries = areaCountries(context, programme.countries, choice);
  return mapView(context, {
    name,
    words: html`<p>${localized(context, area?.text)}</p>
      ${isMap ? areaKey(context, programme) : ''}
      ${countries.length ? countryChoice(context, countries, toggle) : ''}`,
    picture: isMap
      ? areaMap(context, programme, shapes)
      : html`${shapes === 'failed' ? failed(context) : ''} ${areaTable(context, name, programme)}`,
    found: foundProjects(context, answer, choice.chosen),
    sources: mapSources(context, name, programme, ['area', 'places', 'countries']),
  });
}
