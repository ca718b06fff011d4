/** Names of the fields of a project, for editors of lists. */
import type { Msg } from '../../localization/messages.js';

const labels: Readonly<Record<string, (msg: Msg) => string>> = {
  id: (msg) => msg('Numéro ou code', { id: 'studio.field.id' }),
  name: (msg) => msg('Nom du projet', { id: 'studio.field.name' }),
  acronym: (msg) => msg('Acronyme', { id: 'studio.field.acronym' }),
  summary: (msg) => msg('Résumé', { id: 'studio.field.summary' }),
  programme: (msg) => msg('Programme', { id: 'studio.field.programme' }),
  axis: (msg) => msg('Axe ou priorité', { id: 'studio.field.axis' }),
  objective: (msg) => msg('Objectif spécifique', { id: 'studio.field.objective' }),
  networks: (msg) => msg('Réseaux', { id: 'studio.field.networks' }),
  sectors: (msg) => msg('Secteurs', { id: 'studio.field.sectors' }),
  themes: (msg) => msg('Thèmes', { id: 'studio.field.themes' }),
  countries: (msg) => msg('Pays', { id: 'studio.field.countries' }),
  start: (msg) => msg('Début', { id: 'studio.field.start' }),
  end: (msg) => msg('Fin', { id: 'studio.field.end' }),
  period: (msg) => msg('Période', { id: 'studio.field.period' }),
  place: (msg) => msg('Lieu', { id: 'studio.field.place' }),
  lead: (msg) => msg('Chef de file', { id: 'studio.field.lead' }),
  partners: (msg) => msg('Partenaires', { id: 'studio.field.partners' }),
  partnerCount: (msg) => msg('Nombre de partenaires', { id: 'studio.field.partnerCount' }),
  budget: (msg) => msg('Budget total', { id: 'studio.field.budget' }),
  euShare: (msg) => msg('Part de l’Union européenne', { id: 'studio.field.euShare' }),
  euRate: (msg) => msg('Taux de cofinancement', { id: 'studio.field.euRate' }),
  fund: (msg) => msg('Fonds', { id: 'studio.field.fund' }),
  intervention: (msg) => msg('Type d’intervention', { id: 'studio.field.intervention' }),
  targetGroups: (msg) => msg('Publics', { id: 'studio.field.targetGroups' }),
  notes: (msg) => msg('Notes', { id: 'studio.field.notes' }),
  website: (msg) => msg('Site', { id: 'studio.field.website' }),
};

/** @returns the name of a field; a field without one is shown by its key in the mapping */
export function fieldLabel(msg: Msg, key: string): string {
  const [name = key, language] = key.split('.');
  const label = Object.hasOwn(labels, name) ? labels[name]!(msg) : name;
  return language ? `${label} (${language})` : label;
}
