import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Network } from '../../../dataset/reading/schema.js';
import { localized, named, type Context } from '../../core/context.js';
import { countryKey } from './country-key.js';
import { countryChoice, countryTable } from './country-table.js';
import { networkCountries, type CountryChoice } from './country.js';
import { foundProjects } from './found-projects.js';
import { mapSources } from './map-sources.js';
import { mapView, regionsView } from './map-views.js';
import { networkMap, type Handling } from './network-map.js';
import { failed } from './notes.js';
import { regionTable } from './regions.js';
import type { MapShapes, Pending } from './shapes.js';

interface NetworkState extends Handling {
  readonly shapes: MapShapes | Pending | undefined;
  readonly isMap: boolean;
  readonly choice: CountryChoice;
  readonly answer: Answer | undefined;
}

/** Renders a network: words, map or table, sources. */
export function networkView(context: Context, network: Network, state: NetworkState): TemplateResult {
  const { members, regions } = network;
  const { shapes, choice, answer, onChoose } = state;
  const countries = networkCountries(context, network, choice);
  const name = network.acronym ? html`<bdi>${network.acronym}</bdi>` : named(context, network.name);
  if (!countries.length) return regionsView(context, network, name);
  const isMap = state.isMap && shapes !== 'failed';
  const used = countries.filter(({ count, isChosen }) => count > 0 || isChosen);
  return mapView(context, {
    name,
    words: html`${members?.text ? html`<p>${localized(context, members.text)}</p>` : nothing}
    ${isMap ? countryKey(context, network, countries) : nothing}
    ${isMap && used.length ? countryChoice(context, used, onChoose) : nothing}`,
    picture: isMap
      ? networkMap(context, network, countries, shapes, state)
      : html`${shapes === 'failed' ? failed(context) : nothing}
        ${countryTable(context, name, countries, onChoose)}
        ${regions?.length ? regionTable(context, name, network) : nothing}`,
    found: foundProjects(context, answer, choice.chosen),
    sources: mapSources(context, name, network, ['members', 'formerMembers', 'regions']),
  });
}
