/** The texts of the page that come from the dataset: reason, activities, services, and introductions to the lists. */
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { today } from '../../../dataset/dates.js';
import type { Maybe } from '../../../dataset/maybe.js';
import type { LocalizedText, PageDataset } from '../../../dataset/reading/schema.js';
import { statusOf } from '../../../dataset/status.js';
import type { Msg } from '../../../localization/messages.js';
import { localized, type Context } from '../../core/context.js';
import { heading } from '../../core/heading.js';
import { nameOf } from '../../core/label.js';
import { provenance } from '../../core/provenance.js';
import { serviceLink, services } from '../../core/services.js';
import { support } from '../../core/support.js';
import { text } from '../../core/text.js';
import { programmeDetails } from './programme-details.js';
import { listedSectors, sectionCaption, sectionNames, type SectionName } from './sections.js';

const paragraph = (context: Context, text: Maybe<LocalizedText>, name: string): unknown =>
  text ? html`<p class=${name}>${localized(context, text)}</p>` : nothing;

/** Below the title: the reason in large type, then the rest. Without a reason, the description is large. */
export function introductionText(context: Context): TemplateResult {
  const { reason, description, activities } = context.dataset;
  return html`${paragraph(context, reason?.text ?? description, 'lede')}
  ${reason ? paragraph(context, description, 'text') : nothing}
  ${(activities ?? []).map(({ text }) => paragraph(context, text, 'text'))}`;
}

/** Services of the publisher, by audience. */
export const serviceList = (context: Context): unknown =>
  context.dataset.services?.length
    ? html`<dl class="services" part="services">${services(context, context.dataset.services)}</dl>`
    : nothing;

/** Returns the sources of the texts of the introduction; an empty list says that they are still to load. */
export function introductionSources(context: Context, title: unknown): unknown {
  const {
    title: heading,
    description,
    reason,
    activities,
    services: offers,
    introductions,
  } = context.dataset;
  if (!reason && !activities?.length && !offers?.length) return nothing;
  const texts = { heading, description, reason, activities, offers, introductions };
  return provenance(context, { sources: [], ...texts }, title);
}

/**
 * Returns the themes and sectors in their official wording, each list behind a disclosure with the dataset's sentence
 * over it. Filters and cards show short names. A section that is shown in full has no disclosure.
 */
export function officialLists(context: Context, shown: readonly SectionName[]): unknown[] {
  const { dataset, msg } = context;
  const lists = { themes: dataset.themes, sectors: listedSectors(dataset) };
  return (['themes', 'sectors'] as const)
    .filter(
      (section) => dataset.introductions?.[section] && lists[section].length && !shown.includes(section),
    )
    .map((section) => {
      const official = msg('noms officiels', { id: 'partnerships.official' });
      // The filters are named by the caption alone.
      const label = nameOf(msg, sectionCaption(msg, section, dataset) ?? '', official);
      return html`<details class="official" part="details">
        <summary>${label}</summary>
        ${paragraph(context, dataset.introductions?.[section], 'over')}
        <ul>
          ${lists[section].map(({ label }) => html`<li>${localized(context, label)}</li>`)}
        </ul>
      </details>`;
    });
}

/** In place of the heading of a part: the same heading, and the dataset's sentence over the list. */
export function sectionHeader(
  context: Context,
  level: number,
  section: 'networks' | 'themes' | 'sectors',
): TemplateResult | undefined {
  const { dataset, msg } = context;
  const text = dataset.introductions?.[section];
  if (!text) return undefined;
  const caption =
    section === 'networks'
      ? msg('Réseaux internationaux', { id: 'networks' })
      : sectionCaption(msg, section, dataset);
  return html`<div slot="header">
    <div class="title">${heading(level, caption)}</div>
    ${paragraph(context, text, 'over')}
  </div>`;
}

/** True if the dates of all projects are at hand and some are known, and none runs today or is to come. */
function isNothingRunning({ projects }: PageDataset, day: string): boolean {
  if (!projects?.length) return false;
  const found = new Set(projects.map(({ period }) => statusOf(period, day)));
  return found.has('ended') && !found.has('ongoing') && !found.has('upcoming');
}

/** Tells that no project runs today, and where to ask instead. */
function nothingRunning(context: Context): TemplateResult | typeof nothing {
  const { dataset, msg } = context;
  if (!isNothingRunning(dataset, today())) return nothing;
  const addresses = new Set((dataset.services ?? []).flatMap(({ address }) => address ?? []));
  return html`<p class="notice" part="notice">
    ${msg('À notre connaissance, aucun de ces projets n’est en cours aujourd’hui.', { id: 'projects.none-running' })}
    ${
      addresses.size
        ? html`${msg('Besoin d’aide ? Renseignez-vous ici :', { id: 'projects.ask' })}
          ${[...addresses].map(serviceLink)}`
        : nothing
    }
  </p>`;
}

/** Introduces the projects: the sentence of the dataset, and a notice that none runs today. */
export const projectsText = (context: Context): TemplateResult =>
  html`${paragraph(context, context.dataset.introductions?.projects, 'over')} ${nothingRunning(context)}`;

/** Names the funding of the projects, below them. */
export const funding = (context: Context): unknown[] =>
  context.dataset.programmes.map((programme) => {
    const parts = [support(context, programme), programmeDetails(context, programme)];
    return parts.every((each) => each === nothing) ? nothing : html`<div class="funding">${parts}</div>`;
  });

/** Tells the author of the page which names of sections are unknown. */
export function unknownSections(msg: Msg, names: readonly string[]): TemplateResult | typeof nothing {
  if (!names.length) return nothing;
  const [wrong, right] = [names.join(', '), sectionNames.join(', ')];
  return html`<p class="notice" part="notice">
    ${text(msg(str`Sections inconnues : ${wrong}. Sections possibles : ${right}.`, { id: 'partnerships.unknown' }))}
  </p>`;
}
