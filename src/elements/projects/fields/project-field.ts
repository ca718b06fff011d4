/** Fields of a project by their names, each with a label and its value as a reader sees it. */
import { html, nothing } from 'lit';
import { projectFields, type ProjectField } from '../../../dataset/project-fields.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { countryName, formatDate, formatList } from '../../../localization/format.js';
import { localized, nameList, shortLabels, type Context } from '../../core/context.js';
import { siteLink } from '../../core/facts.js';
import { periodText } from '../../core/period-text.js';
import { facetLabel, facetLabelView } from '../../exploring/facets.js';
import { participant, partnerCount, partners, resultsView } from '../project-extras.js';
import { budget, funding, programme } from '../project-funding.js';
import { statusView } from '../project-view.js';
import { targetGroupsLabel } from '../../exploring/project-wording.js';

interface FieldView {
  readonly label: (context: Context) => unknown;
  /** Nothing (`undefined`, `nothing`, an empty text) where the project has no value. */
  readonly value: (context: Context, project: Project) => unknown;
}

const bdi = (text: string | null | undefined): unknown => text && html`<bdi>${text}</bdi>`;

const builtIn: Readonly<Record<ProjectField, FieldView>> = {
  acronym: {
    label: ({ msg }) => msg('Sigle', { id: 'project.acronym' }),
    value: (_, { acronym }) => bdi(acronym),
  },
  budget: { label: ({ msg }) => msg('Budget total', { id: 'project.budget' }), value: budget },
  code: {
    label: ({ msg }) => msg('Code dans le programme', { id: 'project.code' }),
    value: (_, { code }) => bdi(code),
  },
  countries: {
    label: ({ msg }) => msg('Pays', { id: 'countries' }),
    value: ({ locale }, { countries }) =>
      formatList(
        (countries ?? []).map((code) => countryName(code, locale)),
        locale,
      ),
  },
  'eu-share': {
    label: ({ msg }) => msg('Part de l’Union européenne', { id: 'project.eu-share' }),
    value: funding,
  },
  lead: {
    label: ({ msg }) => msg('Chef de file', { id: 'project.lead' }),
    value: (context, { id, lead }) => lead && participant(context, id, lead),
  },
  networks: {
    label: ({ msg }) => msg('Réseaux', { id: 'project.networks' }),
    value: (context, { networks }) =>
      networks?.length
        ? nameList(
            context,
            networks.map((each) => facetLabel(context, 'network', each)),
            (index) => html`<bdi>${facetLabelView(context, 'network', networks[index] ?? '')}</bdi>`,
          )
        : undefined,
  },
  'partner-count': {
    label: ({ msg }) => msg('Nombre de partenaires', { id: 'project.partner-count' }),
    value: partnerCount,
  },
  partners: {
    label: ({ msg }) => msg('Partenaires', { id: 'project.partners' }),
    value: (context, { id, partners: listed }) => listed && partners(context, id, listed),
  },
  period: {
    label: ({ msg }) => msg('Période', { id: 'table.period' }),
    value: (context, { period }) => {
      const text = periodText(context, period);
      return text && html`<span class="tabular">${text}</span>`;
    },
  },
  place: {
    label: ({ msg }) => msg('Lieu', { id: 'project.place' }),
    value: (context, { place }) => localized(context, place),
  },
  programme: { label: ({ msg }) => msg('Programme', { id: 'programme' }), value: programme },
  results: {
    label: ({ msg }) => msg('En chiffres', { id: 'project.figures' }),
    value: (context, { results }) => (results?.length ? resultsView(context, results) : undefined),
  },
  sectors: {
    label: ({ msg }) => msg('Secteurs', { id: 'sectors' }),
    value: (context, { sectors }) => shortLabels(context, sectors, context.dataset.sectors),
  },
  status: { label: ({ msg }) => msg('Statut', { id: 'table.status' }), value: statusView },
  summary: {
    label: ({ msg }) => msg('Résumé', { id: 'export.summary' }),
    value: (context, { summary }) => localized(context, summary, context.mark),
  },
  'target-groups': {
    label: ({ msg }) => targetGroupsLabel(msg, 2),
    value: (context, { targetGroups }) =>
      targetGroups?.length ? targetGroups.map((text) => html`<p>${localized(context, text)}</p>`) : undefined,
  },
  themes: {
    label: ({ msg }) => msg('Thèmes', { id: 'themes' }),
    value: (context, { themes }) => shortLabels(context, themes, context.dataset.themes),
  },
  updated: {
    label: ({ msg }) => msg('Mise à jour le', { id: 'export.updated' }),
    value: ({ locale }, { updated }) => updated && formatDate(updated, locale),
  },
  website: {
    label: ({ msg }) => msg('Site web', { id: 'website' }),
    value: (context, { id, website }) => website && siteLink(context, 'project', id, website.address),
  },
};

const isBuiltIn = (name: string): name is ProjectField => projectFields.some((field) => field === name);

/** Returns a field, or undefined if neither projects nor the facets of the dataset have one of this name. */
export function fieldOf({ dataset }: Context, name: string): FieldView | undefined {
  const facet = dataset.facets.find(({ id }) => id === name);
  if (facet)
    return {
      label: (context) => localized(context, facet.label),
      value: (context, { fields }) => shortLabels(context, fields?.[name], facet.values ?? []),
    };
  return isBuiltIn(name) ? builtIn[name] : undefined;
}

/** True for a value that is drawn as nothing. */
export const isEmptyValue = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || value === nothing;
