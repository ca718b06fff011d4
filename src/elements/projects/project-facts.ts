import { html, nothing, type TemplateResult } from 'lit';
import type { Project, Statement } from '../../dataset/reading/schema.js';
import { countryName, formatList } from '../../localization/format.js';
import { localized, named, nameList, shortLabels, type Context } from '../core/context.js';
import { fact, siteLink } from '../core/facts.js';
import { periodText } from '../core/period-text.js';
import { provenance } from '../core/provenance.js';
import { supportStyles } from '../core/support.styles.js';
import { facetLabel, facetLabelView } from '../exploring/facets.js';
import {
  extraFacts,
  furtherLinks,
  participant,
  partnerCount,
  partners,
  picture,
  places,
  resultsView,
} from './project-extras.js';
import { budget, funding, programme } from './project-funding.js';
import { targetGroupsLabel } from '../exploring/project-wording.js';

export const styles = [supportStyles];

const paragraphs = (context: Context, list: readonly Statement[] | null | undefined): unknown =>
  list?.length ? list.map(({ text }) => html`<p>${localized(context, text)}</p>`) : undefined;

/** The lead partner; its note has a line of its own. */
const leader = (
  context: Context,
  projectId: string,
  { note, ...lead }: NonNullable<Project['lead']>,
): TemplateResult =>
  html`<p>${participant(context, projectId, lead)}</p>
    ${note ? html`<p class="muted">${localized(context, note)}</p>` : nothing}`;

/** Returns values of the facets that the dataset declares itself. */
function declared(context: Context, { fields }: Project): unknown {
  return context.dataset.facets.map(({ id, label, values }) =>
    fact(localized(context, label), shortLabels(context, fields?.[id], values ?? [])),
  );
}

/**
 * Renders everything about a project that a list folds: its facts and its sources.
 * @param withSite false where the site stands beside the name
 */
export function projectFacts(context: Context, project: Project, withSite = true): TemplateResult {
  const { msg, locale } = context;
  const former = formatList(
    (project.formerPeriods ?? [])
      .map((period) => periodText(context, period))
      .filter((text) => text !== undefined),
    locale,
  );
  const { lead, results, links } = project;
  const site = withSite ? siteLink(context, 'project', project.id, project.website?.address) : undefined;
  return html`
    ${picture(context, project)}
    <dl class="facts" part="facts">
      ${fact(msg('Sigle', { id: 'project.acronym' }), project.acronym && html`<bdi>${project.acronym}</bdi>`)}
      ${fact(msg('Code dans le programme', { id: 'project.code' }), project.code && html`<bdi>${project.code}</bdi>`)}
      ${fact(msg('Période prévue au départ', { id: 'project.former-period' }), former)}
      ${fact(
        msg('Pays', { id: 'countries' }),
        formatList(
          (project.countries ?? []).map((code) => countryName(code, locale)),
          locale,
        ),
      )}
      ${fact(
        msg('Lieu', { id: 'project.place' }),
        project.locations?.length
          ? [localized(context, project.place), places(context, project.locations)]
          : localized(context, project.place),
      )}
      ${fact(
        targetGroupsLabel(msg, project.targetGroups?.length ?? 0),
        project.targetGroups?.length
          ? project.targetGroups.map((text) => html`<p>${localized(context, text)}</p>`)
          : undefined,
      )}
      ${fact(
        msg('En chiffres', { id: 'project.figures' }),
        results?.length
          ? [paragraphs(context, project.figures), resultsView(context, results)]
          : paragraphs(context, project.figures),
      )}
      ${fact(msg('Chef de file', { id: 'project.lead' }), lead && leader(context, project.id, lead))}
      ${fact(
        msg('Partenaires', { id: 'project.partners' }),
        project.partners && partners(context, project.id, project.partners),
      )}
      ${fact(msg('Nombre de partenaires', { id: 'project.partner-count' }), partnerCount(context, project))}
      ${fact(msg('Budget total', { id: 'project.budget' }), budget(context, project))}
      ${fact(msg('Part de l’Union européenne', { id: 'project.eu-share' }), funding(context, project))}
      ${fact(
        msg('Type d’intervention', { id: 'project.intervention' }),
        project.funding?.intervention?.length
          ? formatList([...project.funding.intervention], locale)
          : undefined,
      )}
      ${fact(msg('Programme', { id: 'programme' }), programme(context, project))}
      ${fact(
        msg('Réseaux', { id: 'project.networks' }),
        project.networks?.length
          ? nameList(
              context,
              project.networks.map((each) => facetLabel(context, 'network', each)),
              (index) =>
                html`<bdi>${facetLabelView(context, 'network', project.networks?.[index] ?? '')}</bdi>`,
            )
          : undefined,
      )}
      ${declared(context, project)} ${extraFacts(context, project)}
      ${fact(msg('À savoir', { id: 'project.notes' }), paragraphs(context, project.notes))}
      ${fact(
        msg('Site web', { id: 'website' }),
        links?.length ? [site, furtherLinks(context, project)] : site,
      )}
    </dl>
    ${provenance(context, project, named(context, project.name))}
  `;
}
