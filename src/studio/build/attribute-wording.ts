/** Names of attributes and of their values, for people who write no code. */
import type { Msg } from '../../localization/messages.js';

type Wording = Readonly<Record<string, (msg: Msg) => string>>;

/** Labels by attribute. An attribute without a label is shown by its own name. */
const attributeLabels: Wording = {
  collapsed: (msg) => msg('Replié au début', { id: 'studio.attribute.collapsed' }),
  collapsible: (msg) => msg('Peut être replié', { id: 'studio.attribute.collapsible' }),
  compact: (msg) => msg('Forme courte', { id: 'studio.attribute.compact' }),
  country: (msg) => msg('Pays', { id: 'studio.attribute.country' }),
  disabled: (msg) => msg('Désactivé', { id: 'studio.attribute.disabled' }),
  display: (msg) => msg('Présentation', { id: 'studio.attribute.display' }),
  editors: (msg) => msg('Montrer ce qui est pour les rédacteurs', { id: 'studio.attribute.editors' }),
  export: (msg) => msg('Téléchargements (csv json json-ld)', { id: 'studio.attribute.export' }),
  facet: (msg) => msg('Critère', { id: 'studio.attribute.facet' }),
  group: (msg) => msg('Groupe d’éléments liés', { id: 'studio.attribute.group' }),
  'heading-level': (msg) => msg('Niveau du titre (1 à 6)', { id: 'studio.attribute.heading-level' }),
  'hide-empty': (msg) => msg('Cacher les choix sans projet', { id: 'studio.attribute.hide-empty' }),
  limit: (msg) => msg('Choix montrés d’abord', { id: 'studio.attribute.limit' }),
  load: (msg) => msg('Quand charger', { id: 'studio.attribute.load' }),
  locked: (msg) => msg('Le choix ne peut pas être changé', { id: 'studio.attribute.locked' }),
  map: (msg) => msg('Adresse de la correspondance', { id: 'studio.attribute.map' }),
  match: (msg) => msg('Plusieurs choix', { id: 'studio.attribute.match' }),
  name: (msg) => msg('Nom du champ dans un formulaire', { id: 'studio.attribute.name' }),
  network: (msg) => msg('Réseau', { id: 'studio.attribute.network' }),
  'page-size': (msg) => msg('Projets par page', { id: 'studio.attribute.page-size' }),
  placeholder: (msg) => msg('Texte d’exemple dans le champ', { id: 'studio.attribute.placeholder' }),
  programme: (msg) => msg('Programme', { id: 'studio.attribute.programme' }),
  project: (msg) => msg('Projet', { id: 'studio.attribute.project' }),
  q: (msg) => msg('Mots recherchés', { id: 'studio.attribute.q' }),
  required: (msg) => msg('Obligatoire dans un formulaire', { id: 'studio.attribute.required' }),
  scheme: (msg) => msg('Fond clair ou sombre', { id: 'studio.attribute.scheme' }),
  scope: (msg) => msg('Portée', { id: 'studio.attribute.scope' }),
  searchable: (msg) => msg('Avec un champ de recherche', { id: 'studio.attribute.searchable' }),
  sections: (msg) => msg('Parties de la page, dans cet ordre', { id: 'studio.attribute.sections' }),
  sector: (msg) => msg('Secteur', { id: 'studio.attribute.sector' }),
  sort: (msg) => msg('Ordre', { id: 'studio.attribute.sort' }),
  src: (msg) => msg('Adresse de vos données', { id: 'studio.attribute.src' }),
  status: (msg) => msg('Statut', { id: 'studio.attribute.status' }),
  summary: (msg) => msg('L’essentiel, le reste à la demande', { id: 'studio.attribute.summary' }),
  theme: (msg) => msg('Thème', { id: 'studio.attribute.theme' }),
  'url-sync': (msg) => msg('Garder le choix dans l’adresse de la page', { id: 'studio.attribute.url-sync' }),
  view: (msg) => msg('Présentation', { id: 'studio.attribute.view' }),
  wording: (msg) => msg('Noms', { id: 'studio.attribute.wording' }),
};

/** Labels by value. A value without a label is shown as it is. */
const valueLabels: Wording = {
  '-budget': (msg) => msg('Budget, du plus grand au plus petit', { id: 'studio.value.budget-down' }),
  '-end': (msg) => msg('Fin, la plus récente d’abord', { id: 'studio.value.end-down' }),
  '-start': (msg) => msg('Début, le plus récent d’abord', { id: 'studio.value.start-down' }),
  '-title': (msg) => msg('Nom, de Z à A', { id: 'studio.value.title-down' }),
  all: (msg) => msg('Toutes les conditions ensemble', { id: 'studio.value.all' }),
  any: (msg) => msg('Au moins une condition', { id: 'studio.value.any' }),
  auto: (msg) => msg('Comme le fond de la page', { id: 'studio.value.auto' }),
  budget: (msg) => msg('Budget, du plus petit au plus grand', { id: 'studio.value.budget' }),
  cards: (msg) => msg('Cartes', { id: 'studio.value.cards' }),
  chart: (msg) => msg('Graphique', { id: 'studio.value.chart' }),
  chips: (msg) => msg('Étiquettes', { id: 'studio.value.chips' }),
  compact: (msg) => msg('Lignes', { id: 'studio.value.compact' }),
  country: (msg) => msg('Pays', { id: 'studio.attribute.country' }),
  'cross-border': (msg) => msg('Transfrontalière', { id: 'studio.value.cross-border' }),
  dark: (msg) => msg('Sombre', { id: 'studio.value.dark' }),
  end: (msg) => msg('Fin, la plus ancienne d’abord', { id: 'studio.value.end' }),
  european: (msg) => msg('Européenne', { id: 'studio.value.european' }),
  global: (msg) => msg('Mondiale', { id: 'studio.value.global' }),
  light: (msg) => msg('Clair', { id: 'studio.value.light' }),
  list: (msg) => msg('Liste', { id: 'studio.value.list' }),
  long: (msg) => msg('Officiels, longs', { id: 'studio.value.long' }),
  network: (msg) => msg('Réseau', { id: 'studio.attribute.network' }),
  now: (msg) => msg('Tout de suite', { id: 'studio.value.now' }),
  programme: (msg) => msg('Programme', { id: 'studio.attribute.programme' }),
  relevance: (msg) => msg('Le plus proche de la recherche', { id: 'studio.value.relevance' }),
  sector: (msg) => msg('Secteur', { id: 'studio.attribute.sector' }),
  select: (msg) => msg('Panneau qui s’ouvre', { id: 'studio.value.select' }),
  short: (msg) => msg('Courts', { id: 'studio.value.short' }),
  start: (msg) => msg('Début, le plus ancien d’abord', { id: 'studio.value.start' }),
  status: (msg) => msg('Statut', { id: 'studio.attribute.status' }),
  table: (msg) => msg('Tableau', { id: 'studio.value.table' }),
  theme: (msg) => msg('Thème', { id: 'studio.attribute.theme' }),
  title: (msg) => msg('Nom, de A à Z', { id: 'studio.value.title' }),
  touch: (msg) => msg('Quand quelqu’un s’en approche', { id: 'studio.value.touch' }),
  visible: (msg) => msg('À l’approche de l’écran', { id: 'studio.value.visible' }),
};

const wordOf = (wording: Wording, msg: Msg, name: string): string =>
  Object.hasOwn(wording, name) ? wording[name]!(msg) : name;

export const attributeLabel = (msg: Msg, name: string): string => wordOf(attributeLabels, msg, name);
export const valueLabel = (msg: Msg, value: string): string => wordOf(valueLabels, msg, value);
