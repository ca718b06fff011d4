/** The purposes of a page, and the element for each. */
import type { Msg } from '../../localization/messages.js';

export interface Purpose {
  readonly id: string;
  readonly element: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly label: string;
  readonly hint: string;
}

export const purposes = (msg: Msg): readonly Purpose[] => [
  {
    id: 'page',
    element: 'partnerships',
    attributes: {},
    label: msg('La page entière', { id: 'studio.purpose.page' }),
    hint: msg('Réseaux, projets, carte et frise', { id: 'studio.purpose.page-hint' }),
  },
  {
    id: 'network',
    element: 'network-card',
    attributes: {},
    label: msg('Un réseau', { id: 'studio.purpose.network' }),
    hint: msg('Sa mission, ses membres, son site', { id: 'studio.purpose.network-hint' }),
  },
  {
    id: 'projects',
    element: 'project-list',
    attributes: {},
    label: msg('Des projets', { id: 'studio.purpose.projects' }),
    hint: msg('Tous, ou ceux que vous choisissez', { id: 'studio.purpose.projects-hint' }),
  },
  {
    id: 'side',
    element: 'project-list',
    attributes: { view: 'compact', 'page-size': '5' },
    label: msg('Une liste pour une colonne', { id: 'studio.purpose.side' }),
    hint: msg('Une ligne par projet, dès 240 pixels', { id: 'studio.purpose.side-hint' }),
  },
  {
    id: 'map',
    element: 'partnership-map',
    attributes: {},
    label: msg('Une carte', { id: 'studio.purpose.map' }),
    hint: msg('Pays des réseaux, zone transfrontalière', { id: 'studio.purpose.map-hint' }),
  },
  {
    id: 'chart',
    element: 'facet-chart',
    attributes: {},
    label: msg('Un graphique', { id: 'studio.purpose.chart' }),
    hint: msg('Projets par secteur ou par thème', { id: 'studio.purpose.chart-hint' }),
  },
];
