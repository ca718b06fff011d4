/** Fields of a project that few datasets have. */
import { recordById } from '../../dataset/record-by-id.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Participant, Project } from '../../dataset/reading/schema.js';
import { countryName, formatDate, formatNumber, formatRange } from '../../localization/format.js';
import { formatMoney } from '../../localization/money.js';
import { localize } from '../../localization/localize.js';
import { localized, named, nameList, type Context } from '../core/context.js';
import { asOfText } from '../core/date-text.js';
import { periodText } from '../core/period-text.js';
import { fact, siteLink } from '../core/facts.js';
import { partnerNames, resultFigures } from '../exploring/project-wording.js';

/** Name of a participant, with its role, its country, its budget and a note. The name leads to its website. */
export function participant(
  context: Context,
  projectId: string,
  { name, organisation: id, country, role, budget, website, note }: Participant,
): TemplateResult {
  const organisation = recordById(context.dataset.organisations, id);
  const address = website?.address ?? organisation?.website?.address;
  // Of a name alone, the dataset does not know the language.
  const language = name === organisation?.fullName ? organisation.language : undefined;
  const words = html`<bdi lang=${language ?? nothing}>${name}</bdi>`;
  const details = [
    role && localized(context, role),
    country && html`<span>${countryName(country, context.locale)}</span>`,
    budget && html`<span class="tabular">${formatMoney(budget, context.locale)}</span>`,
  ].filter(Boolean);
  return html`${address ? siteLink(context, 'project', projectId, address, words) : words}${
    details.length ? [' (', details.map((each, i) => [i ? ', ' : '', each]), ')'] : nothing
  }${note ? html` <span class="muted">${localized(context, note)}</span>` : nothing}`;
}

/** Results as numbers: reached, and aimed at. */
export const resultsView = (context: Context, results: Project['results']): unknown =>
  (results ?? []).map(
    (result) =>
      html`<p>
        ${localized(context, result.label)} –
        <span class="tabular">${resultFigures(result, context.locale)}</span>
        ${result.unit ? localized(context, result.unit) : nothing}
      </p>`,
  );

/** Places by name, code and coordinates. */
export const places = (context: Context, locations: Project['locations']): unknown =>
  (locations ?? []).flatMap(({ label, country, nuts, lau, latitude, longitude }) => {
    const { locale } = context;
    const degrees = [latitude, longitude].flatMap((each) =>
      typeof each === 'number' ? formatNumber(each, locale) : [],
    );
    const codes = [
      nuts && `NUTS\u00a0${nuts}`,
      lau && `LAU\u00a0${lau}`,
      degrees.length === 2 && degrees.join(' / '),
    ].filter(Boolean);
    const name = label ? localized(context, label) : country && countryName(country, locale);
    if (!name && !codes.length) return [];
    const details = codes.length
      ? html`<span class="muted tabular">${codes.join('\u00a0· ')}</span>`
      : nothing;
    return [html`<p>${name || nothing} ${details}</p>`];
  });

/**
 * Returns the address of an image, if the server of the dataset or of the page has it: a page asks no further server.
 */
function ownAddress({ element }: Context, address: string): string | undefined {
  const { src } = element as { src?: unknown };
  const [source = ''] = (typeof src === 'string' ? src : '').match(/\S+/) ?? [];
  if (!URL.canParse(source, element.baseURI)) return undefined;
  const base = new URL(source, element.baseURI);
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  return url.origin === base.origin && url.protocol.startsWith('http') ? url.href : undefined;
}

/** An image that fails, or that a policy of the page refuses, leaves no empty frame. */
const showFrame =
  (isShown: boolean) =>
  ({ target }: Event): void => {
    const frame = (target as Element).closest('figure');
    if (frame) frame.hidden = !isShown;
  };

/** Renders the image of a project with its credit. An image on another server is a link. */
export function picture(context: Context, { id, image }: Project): TemplateResult | typeof nothing {
  if (!image) return nothing;
  const { locale, msg } = context;
  const alt = localize(image.alt, locale);
  const own = ownAddress(context, image.address);
  const words = alt?.text || msg('Image', { id: 'project.image' });
  const credit = [image.credit && `© ${image.credit}`, image.licence?.name].filter(Boolean).join('\u00a0· ');
  return html`<figure class="image">
    ${
      own
        ? html`<img
            src=${own}
            alt=${alt?.text ?? ''}
            lang=${alt?.language ?? nothing}
            width=${image.width ?? nothing}
            height=${image.height ?? nothing}
            loading="lazy"
            decoding="async"
            referrerpolicy="no-referrer"
            @error=${showFrame(false)}
            @load=${showFrame(true)}
          />`
        : siteLink(context, 'project', id, image.address, words)
    }
    ${credit ? html`<figcaption class="muted">${credit}</figcaption>` : nothing}
  </figure>`;
}

/** Links of a project beside its website. */
export const furtherLinks = (context: Context, { id, links }: Project): unknown =>
  (links ?? []).map(
    ({ address, label }) =>
      html`<p>
        ${siteLink(context, 'project', id, address, label ? localized(context, label) : undefined)}
      </p>`,
  );

/** Renders facts that follow the usual ones. */
export function extraFacts(context: Context, project: Project): unknown {
  const { msg } = context;
  const { beneficiary, statedStatus, contact, call, licence } = project;
  const callWords = call && [
    call.code && html`<bdi>${call.code}</bdi>${'\u00a0'}`,
    call.name && localized(context, call.name),
  ];
  const callPeriod = periodText(context, call?.period);
  const { parent, updated } = project;
  const lines = contact && [
    contact.name && html`<bdi>${contact.name}</bdi>`,
    contact.email &&
      siteLink(context, 'project', project.id, `mailto:${contact.email}`, html`<bdi>${contact.email}</bdi>`),
    contact.phone && html`<bdi>${contact.phone}</bdi>`,
    contact.address && siteLink(context, 'project', project.id, contact.address),
  ];
  return [
    fact(
      msg('Bénéficiaire', { id: 'project.beneficiary' }),
      beneficiary && participant(context, project.id, beneficiary),
    ),
    fact(
      msg('Statut selon la source', { id: 'project.stated-status' }),
      statedStatus && [
        localized(context, statedStatus.text),
        statedStatus.asOf
          ? html`<p class="muted">${asOfText(msg, statedStatus.asOf, context.locale)}</p>`
          : nothing,
      ],
    ),
    fact(
      msg('Appel à projets', { id: 'export.call' }),
      call && [
        call.address ? siteLink(context, 'project', project.id, call.address, callWords) : callWords,
        callPeriod ? html`<p class="muted tabular">${callPeriod}</p>` : nothing,
      ],
    ),
    fact(
      msg('Fait partie de', { id: 'project.parent' }),
      parent && (named(context, recordById(context.dataset.projects, parent)?.name) ?? parent),
    ),
    fact(msg('Mise à jour le', { id: 'export.updated' }), updated && formatDate(updated, context.locale)),
    fact(
      msg('Licence', { id: 'project.licence' }),
      licence && siteLink(context, 'project', project.id, licence.address, html`<bdi>${licence.name}</bdi>`),
    ),
    fact(
      msg('Contact', { id: 'project.contact' }),
      lines && lines.filter(Boolean).map((line) => html`<p class="contact">${line}</p>`),
    ),
  ];
}

/** Renders the names of the partners with their details. */
export function partners(
  context: Context,
  projectId: string,
  listed: NonNullable<Project['partners']>,
): unknown {
  const all = partnerNames(context, listed);
  const first = listed.names?.length ?? 0;
  const names = nameList(context, all, (index) => {
    const member = listed.members?.[index - first];
    return member ? participant(context, projectId, member) : html`<bdi>${all[index]}</bdi>`;
  });
  return listed.incomplete ? [context.msg('notamment', { id: 'project.partners-among' }), ' ', names] : names;
}

/** Renders the number of partners, and a note on it. */
export const partnerCount = (
  context: Context,
  { partnerCount: count, partnerCountNote: note }: Project,
): unknown =>
  (count || note) &&
  html`${count ? html`<p class="tabular">${formatRange(count, context.locale)}</p>` : nothing}
  ${note ? html`<p class="muted">${localized(context, note.text)}</p>` : nothing}`;
