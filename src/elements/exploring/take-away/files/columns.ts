/** Columns of a table of projects, in the reader's language. */
import { today } from '../../../../dataset/dates.js';
import { recordById } from '../../../../dataset/record-by-id.js';
import type { LocalizedText, Project } from '../../../../dataset/reading/schema.js';
import { statusOf } from '../../../../dataset/status.js';
import { formatRange } from '../../../../localization/format.js';
import { localize } from '../../../../localization/localize.js';
import type { Context } from '../../../core/context.js';
import { sourcesOf } from '../../../core/notes/fine-print.js';
import { facetLabel } from '../../facets.js';
import { partnerNames, resultText } from '../../project-wording.js';
import { statusLabel } from '../../status-text.js';

export type TableColumn = readonly [
  label: string,
  value: (project: Project) => string | number | null | undefined,
];

export function columns(context: Context): readonly TableColumn[] {
  const { msg, locale, dataset } = context;
  const day = today();
  const text = (texts: LocalizedText | null | undefined): string => localize(texts, locale)?.text ?? '';
  const list = (items: readonly (string | null | undefined)[] | null | undefined): string =>
    (items ?? []).filter(Boolean).join(' | ');
  const labels = (facet: string, ids: readonly string[] | null | undefined): string =>
    list(ids?.map((id) => facetLabel(context, facet, id)));
  const titles = new Map(dataset.sources.map(({ id, title, address }) => [id, list([title, address])]));
  return [
    [msg('Identifiant', { id: 'export.id' }), ({ id }) => id],
    [msg('Nom', { id: 'table.name' }), ({ name }) => text(name)],
    [msg('Sigle', { id: 'project.acronym' }), ({ acronym }) => acronym],
    [msg('Code dans le programme', { id: 'project.code' }), ({ code }) => code],
    [msg('Statut', { id: 'table.status' }), ({ period }) => statusLabel(msg, statusOf(period, day))],
    [msg('Début', { id: 'export.start' }), ({ period }) => period?.start],
    [msg('Fin', { id: 'export.end' }), ({ period }) => period?.end],
    [msg('Résumé', { id: 'export.summary' }), ({ summary }) => text(summary)],
    [msg('Secteurs', { id: 'sectors' }), ({ sectors }) => labels('sector', sectors)],
    [msg('Thèmes', { id: 'themes' }), ({ themes }) => labels('theme', themes)],
    ...dataset.facets.map(({ id, label, values }): TableColumn => [
      text(label),
      ({ fields }) => list(fields?.[id]?.map((own) => text(recordById(values, own)?.label) || own)),
    ]),
    [msg('Pays', { id: 'countries' }), ({ countries }) => labels('country', countries)],
    [msg('Lieu', { id: 'project.place' }), ({ place }) => text(place)],
    [msg('Réseaux', { id: 'project.networks' }), ({ networks }) => labels('network', networks)],
    [
      msg('Programme', { id: 'programme' }),
      ({ programme }) => programme && facetLabel(context, 'programme', programme),
    ],
    [msg('Axe', { id: 'export.axis' }), ({ axis }) => axis],
    [msg('Objectif', { id: 'export.objective' }), ({ objective }) => objective],
    [
      msg('Publics cibles', { id: 'project.target-groups' }),
      ({ targetGroups }) => list(targetGroups?.map(text)),
    ],
    [
      msg('En chiffres', { id: 'project.figures' }),
      ({ figures }) => list(figures?.map((each) => text(each.text))),
    ],
    [msg('Chef de file', { id: 'project.lead' }), ({ lead }) => lead?.name],
    [
      msg('Partenaires', { id: 'project.partners' }),
      ({ partners }) => partners && list(partnerNames(context, partners)),
    ],
    [
      msg('Nombre de partenaires', { id: 'project.partner-count' }),
      ({ partnerCount }) => partnerCount && formatRange(partnerCount, locale),
    ],
    [msg('Budget total', { id: 'project.budget' }), ({ budget }) => budget?.amount],
    [
      msg('Monnaie', { id: 'export.currency' }),
      ({ budget, funding }) => (budget ?? funding?.euShare)?.currency,
    ],
    [msg('Date du budget', { id: 'export.budget-date' }), ({ budget }) => budget?.asOf],
    [msg('Fonds', { id: 'export.fund' }), ({ funding }) => funding?.fund],
    [
      msg('Part de l’Union européenne', { id: 'project.eu-share' }),
      ({ funding }) => funding?.euShare?.amount,
    ],
    [msg('Taux de cofinancement', { id: 'export.eu-rate' }), ({ funding }) => funding?.rate],
    [
      msg('Type d’intervention', { id: 'project.intervention' }),
      ({ funding }) => list(funding?.intervention),
    ],
    [msg('Bénéficiaire', { id: 'project.beneficiary' }), ({ beneficiary }) => beneficiary?.name],
    [
      msg('Résultats', { id: 'export.results' }),
      ({ results }) => list(results?.map((each) => resultText(each, locale))),
    ],
    [
      msg('Coordonnées', { id: 'export.coordinates' }),
      ({ locations }) =>
        list(
          locations?.map(({ nuts, lau, latitude, longitude }) =>
            [nuts, lau, latitude, longitude].filter((each) => each !== undefined && each !== null).join(' '),
          ),
        ),
    ],
    [
      msg('Appel à projets', { id: 'export.call' }),
      ({ call }) => call && [call.code, text(call.name)].filter(Boolean).join(' '),
    ],
    [
      msg('Statut selon la source', { id: 'project.stated-status' }),
      ({ statedStatus }) => text(statedStatus?.text),
    ],
    [
      msg('Contact', { id: 'project.contact' }),
      ({ contact }) => contact && list([contact.name, contact.email, contact.phone, contact.address]),
    ],
    [msg('Autres liens', { id: 'export.links' }), ({ links }) => list(links?.map(({ address }) => address))],
    [msg('Fait partie de', { id: 'project.parent' }), ({ parent }) => parent],
    [msg('Image', { id: 'project.image' }), ({ image }) => image?.address],
    [msg('Licence', { id: 'project.licence' }), ({ licence }) => licence?.name],
    [msg('Mise à jour le', { id: 'export.updated' }), ({ updated }) => updated],
    [msg('À savoir', { id: 'project.notes' }), ({ notes }) => list(notes?.map((each) => text(each.text)))],
    [msg('Site web', { id: 'website' }), ({ website }) => website?.address],
    [
      msg('Sources', { id: 'export.sources' }),
      (project) => list([...sourcesOf(project)].map((id) => titles.get(id) ?? id)),
    ],
    [msg('Comparé aux sources le', { id: 'export.as-of' }), ({ asOf }) => asOf],
  ];
}
