import { nothing, type TemplateResult } from 'lit';
import { named, type Context } from '../../core/context.js';
import { viewLegend } from '../../exploring/wording.js';
import { tableSwitch, viewSwitch } from '../../exploring/view-switch.js';
import type { View } from './views.js';

export type Presentation = 'map' | 'table';

/** Renders the switch between networks and areas. */
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
  return viewSwitch(
    'views',
    context.msg('Réseau ou zone', { id: 'map.what' }),
    views.map((view) => [view.id, label(view)]),
    chosen.id,
    choose,
  );
};

/** Renders the switch between map and table. */
export const presentationSwitcher = (
  { msg }: Context,
  chosen: Presentation,
  choose: (id: Presentation) => void,
): TemplateResult =>
  tableSwitch<'map'>(
    msg,
    {
      name: 'presentation',
      legend: viewLegend(msg, msg('Carte', { id: 'map.as-map' })),
      drawing: ['map', msg('Carte', { id: 'map.as-map' })],
    },
    chosen,
    choose,
  );
