import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { named, type Context } from '../../core/context.js';
import type { View } from './views.js';

export type Presentation = 'map' | 'table';

/** Renders a single choice as native radio buttons in a row. */
const switcher = <T extends string>(
  name: string,
  legend: string,
  options: readonly (readonly [id: T, label: unknown])[],
  chosen: T,
  choose: (id: T) => void,
): TemplateResult =>
  html`<fieldset class="switcher" part=${name}>
    <legend class="visually-hidden">${legend}</legend>
    ${options.map(
      ([id, label]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .checked=${live(id === chosen)}
            @change=${() => choose(id)}
          />${label}</label
        >`,
    )}
  </fieldset>`;

export const viewSwitcher = (
  context: Context,
  views: readonly View[],
  chosen: View,
  choose: (id: string) => void,
): TemplateResult | typeof nothing => {
  if (views.length < 2) return nothing;
  const areas = views.filter(({ programme }) => programme).length;
  const label = ({ network, programme }: View): unknown =>
    programme && areas === 1
      ? context.msg('Zone transfrontalière', { id: 'map.area' })
      : (network?.acronym ?? named(context, (network ?? programme)?.name));
  return switcher(
    'views',
    context.msg('Réseau ou zone', { id: 'map.what' }),
    views.map((view) => [view.id, label(view)]),
    chosen.id,
    choose,
  );
};

export const presentationSwitcher = (
  { msg }: Context,
  chosen: Presentation,
  choose: (id: Presentation) => void,
): TemplateResult =>
  switcher(
    'presentation',
    msg('Affichage', { id: 'view' }),
    [
      ['map', msg('Carte', { id: 'map.as-map' })],
      ['table', msg('Tableau', { id: 'map.as-table' })],
    ],
    chosen,
    choose,
  );
