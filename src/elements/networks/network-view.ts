import { recordById } from '../../dataset/record-by-id.js';
import { str } from '@lit/localize';
import type { Msg } from '../../localization/messages.js';
import { html, nothing, type TemplateResult } from 'lit';
import { lastDay, today } from '../../dataset/dates.js';
import type { Members, Network, Statement } from '../../dataset/reading/schema.js';
import {
  countryName,
  formatChoice,
  formatList,
  formatNumber,
  formatRange,
} from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import { safeAddress } from '../core/address.js';
import { localized, named, shortLabels, withoutFallback, type Context } from '../core/context.js';
import { fact, siteLink } from '../core/facts.js';
import { heading } from '../core/heading.js';
import { provenance } from '../core/provenance.js';
import { services } from '../core/services.js';
import { labelOf, nameOf } from '../core/label.js';
import { untilText } from '../core/date-text.js';

const countryCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# pays} many {# de pays} other {# pays}}`, { id: 'countries.count' });

const statement = (context: Context, one: Statement | null | undefined): unknown =>
  one && localized(context, one.text);

const statements = (context: Context, list: readonly Statement[] | null | undefined): unknown =>
  list?.length ? list.map(({ text }) => html`<p>${localized(context, text)}</p>`) : undefined;

const hasPassed = (date: string): boolean => lastDay(date) < today();

/** Returns the last day on which a statement holds, and whether that day has passed. */
function validityText({ msg, locale }: Context, until: string): string {
  const end = untilText(msg, until, locale);
  return hasPassed(until) ? msg(str`${end} (expiré)`, { id: 'validity.expired' }) : end;
}

const mandate = (context: Context, { validUntil }: Network): unknown =>
  validUntil &&
  html`<span class=${hasPassed(validUntil) ? 'expired' : nothing}
    >${validityText(context, validUntil)}</span
  >`;

/**
 * @param time the text for the last day on which the members were these
 * @param subject what the members belong to
 */
function members(
  context: Context,
  { text, count, countries, until }: Members,
  time: (until: string) => string,
  subject: string,
): TemplateResult {
  const { msg, locale } = context;
  const end = until && time(until);
  const said = localize(text, locale)?.text ?? '';
  const number = count && !said.includes(formatNumber(count.max, locale)) && formatRange(count, locale);
  const names = (countries ?? []).map((code) => countryName(code, locale));
  return html`
    <p>${localized(context, text)}</p>
    ${number ? html`<p>${msg(str`Nombre de membres : ${number}`, { id: 'network.count' })}</p>` : nothing}
    ${end ? html`<p class="muted">${msg(str`Situation ${end}.`, { id: 'network.until' })}</p>` : nothing}
    ${
      names.length
        ? html`<details class="countries">
            <summary aria-label=${nameOf(msg, countryCount(msg, names.length), subject)}>
              ${countryCount(msg, names.length)}
            </summary>
            <p class="muted">${formatList(names.sort(new Intl.Collator(locale).compare), locale)}</p>
          </details>`
        : nothing
    }
  `;
}

/** Renders an organisation by name, with its full name and territory. */
function organisation(context: Context, id: string): TemplateResult {
  const found = recordById(context.dataset.organisations, id);
  const name = html`<bdi>${found?.name ?? id}</bdi>`;
  const href = safeAddress(found?.website?.address);
  const details = [
    found?.fullName && html`<span lang=${found.language ?? nothing}>${found.fullName}</span>`,
    found?.territory && localized(context, found.territory),
  ].filter(Boolean);
  return html`<p>
    ${href ? html`<a part="link" href=${href} rel="noopener">${name}</a>` : name}
    ${details.map((each, index) => html`${index ? '\u00a0· ' : nothing}<span class="muted">${each}</span>`)}
  </p>`;
}

const holders = (context: Context, seat: NonNullable<Network['mandate']>): TemplateResult =>
  html`<p>${localized(context, seat.rule)}</p>
    ${(seat.holders ?? []).map((id) => organisation(context, id))}`;

/** Other names, except those that the full name contains. */
function aliases(context: Context, network: Network): string | undefined {
  const { locale, msg } = context;
  const name = localize(network.name, locale)?.text ?? '';
  const local = (network.localAliases ?? []).flatMap((alias) => withoutFallback(context, alias) ?? []);
  const others = [...(network.aliases ?? []), ...local].filter((alias) => !name.includes(alias));
  const list = formatChoice(others, locale);
  return list ? msg(str`On dit aussi : ${list}`, { id: 'network.aliases' }) : undefined;
}

const site = (context: Context, { id, website }: Network): unknown =>
  fact(context.msg('Site web', { id: 'website' }), siteLink(context, 'network', id, website?.address));

function facts(context: Context, network: Network): TemplateResult {
  const { msg, locale } = context;
  const { members: now, formerMembers: former, belgianSeat: seat, role } = network;
  const name = plainName(context, network);
  const formerly = msg('Auparavant', { id: 'network.formerly' });
  const membersNow = now && members(context, now, (until) => validityText(context, until), name);
  const membersThen =
    former && members(context, former, (until) => untilText(msg, until, locale), `${name}, ${formerly}`);
  return html`<dl class="facts" part="facts">
    ${services(context, network.services, (address) => siteLink(context, 'network', network.id, address))}
    ${fact(msg('Rôle dans le réseau', { id: 'network.role' }), role && localized(context, role))}
    ${fact(msg('Membres', { id: 'network.members' }), membersNow)} ${fact(formerly, membersThen)}
    ${fact(msg('Membre pour la Belgique', { id: 'network.belgian-seat' }), seat && holders(context, seat))}
    ${fact(
      msg('Qui siège dans le réseau', { id: 'network.seats' }),
      network.mandate && holders(context, network.mandate),
    )}
    ${fact(msg('Base juridique', { id: 'network.legal-basis' }), statements(context, network.legalBasis))}
    ${fact(msg('Forme juridique', { id: 'network.legal-form' }), statement(context, network.legalForm))}
    ${fact(msg('Mandat', { id: 'network.mandate' }), mandate(context, network))}
    ${fact(msg('Création', { id: 'network.founded' }), statement(context, network.founded))}
    ${fact(msg('Secrétariat', { id: 'network.seat' }), statement(context, network.seat))}
    ${fact(msg('Thèmes', { id: 'themes' }), shortLabels(context, network.themes, context.dataset.themes))}
    ${site(context, network)}
  </dl>`;
}

const plainName = ({ locale }: Context, { acronym, name }: Network): string =>
  acronym ?? localize(name, locale)?.text ?? '';

/** Renders the name by which a network is known. */
const shortName = (context: Context, { acronym, name }: Network): unknown =>
  acronym ? html`<bdi class="acronym">${acronym}</bdi>` : named(context, name);

const details = (context: Context, network: Network): TemplateResult =>
  html`${facts(context, network)}
  ${network.nameNote ? html`<p class="muted">${localized(context, network.nameNote)}</p>` : nothing}
  ${provenance(context, network, shortName(context, network))}`;

/** Level of detail of a network: name, mission and site; the rest in a disclosure; or everything. */
export type NetworkDetail = 'compact' | 'summary' | 'full';

function below(context: Context, network: Network, detail: NetworkDetail): TemplateResult {
  switch (detail) {
    case 'compact':
      return html`<dl class="facts" part="facts">${site(context, network)}</dl>`;
    case 'summary':
      return html`<details class="more" part="details">
        <summary>
          ${labelOf(
            context.msg,
            context.msg('Détails et sources', { id: 'network.more' }),
            shortName(context, network),
          )}
        </summary>
        ${details(context, network)}
      </details>`;
    case 'full':
      return details(context, network);
  }
}

/** Renders a network: short name, full name, mission, then the facts. */
export function networkView(context: Context, network: Network, detail: NetworkDetail): TemplateResult {
  const { acronym, name } = network;
  const also = aliases(context, network);
  return html`<article class="network ${detail}" part="network">
    ${heading(context.headingLevel, shortName(context, network))}
    ${acronym ? html`<p class="name" part="name">${named(context, name)}</p>` : nothing}
    ${also ? html`<p class="muted">${also}</p>` : nothing}
    ${network.mission ? html`<p class="mission" part="mission">${localized(context, network.mission)}</p>` : nothing}
    ${below(context, network, detail)}
  </article>`;
}
