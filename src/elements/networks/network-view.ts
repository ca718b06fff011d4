import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Members, Network, Statement } from '../../dataset/reading/schema.js';
import { countryName, formatDate, formatList, formatNumber, formatRange } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import { localized, named, shortLabels, type Context } from '../core/context.js';
import { fact, siteLink } from '../core/facts.js';
import { heading } from '../core/heading.js';
import { provenance } from '../core/provenance.js';
import { countryCount } from '../core/wording.js';

const statements = (context: Context, list: readonly Statement[] | null | undefined): unknown =>
  list?.length ? list.map(({ text }) => html`<p>${localized(context, text)}</p>`) : undefined;

function members(context: Context, { text, count, countries, until }: Members): TemplateResult {
  const { msg, locale } = context;
  const date = until && formatDate(until, locale);
  const said = localize(text, locale)?.text ?? '';
  const number = count && !said.includes(formatNumber(count.max, locale)) && formatRange(count, locale);
  const names = (countries ?? []).map((code) => countryName(code, locale));
  return html`
    <p>${localized(context, text)}</p>
    ${number ? html`<p>${msg(str`Nombre de membres : ${number}`, { id: 'network.count' })}</p>` : nothing}
    ${date ? html`<p class="muted">${msg(str`Situation jusqu’au ${date}.`, { id: 'network.until' })}</p>` : nothing}
    ${
      names.length
        ? html`<details class="countries">
            <summary>${countryCount(msg, names.length)}</summary>
            <p class="muted">${formatList(names.sort(new Intl.Collator(locale).compare), locale)}</p>
          </details>`
        : nothing
    }
  `;
}

function belgianSeat(context: Context, seat: NonNullable<Network['belgianSeat']>): TemplateResult {
  const holders = seat.holders.map((id) => {
    const found = context.dataset.organisations.find((each) => each.id === id);
    return html`<p>
      <bdi>${found?.name ?? id}</bdi>
      ${found?.territory ? html`<span class="muted">${localized(context, found.territory)}</span>` : nothing}
    </p>`;
  });
  return html`${holders}
    <p class="muted">${localized(context, seat.rule)}</p>`;
}

/** Other names, except those that the full name contains. */
function aliases({ locale, msg }: Context, network: Network): string | undefined {
  const name = localize(network.name, locale)?.text ?? '';
  const others = (network.aliases ?? []).filter((alias) => !name.includes(alias));
  const list = formatList(others, locale);
  return list ? msg(str`Aussi appelé ${list}`, { id: 'network.aliases' }) : undefined;
}

/** Renders a network: short name, full name, mission, then the facts. */
export function networkView(context: Context, network: Network, compact: boolean): TemplateResult {
  const { msg, locale, headingLevel } = context;
  const { acronym, name } = network;
  const also = aliases(context, network);
  const themes = shortLabels(context, network.themes, context.dataset.themes);
  return html`<article class="network" part="network">
    ${heading(headingLevel, acronym ? html`<bdi class="acronym">${acronym}</bdi>` : named(context, name))}
    ${acronym ? html`<p class="name" part="name">${named(context, name)}</p>` : nothing}
    ${also ? html`<p class="muted">${also}</p>` : nothing}
    ${network.mission ? html`<p class="mission" part="mission">${localized(context, network.mission)}</p>` : nothing}
    <dl class="facts" part="facts">
      ${
        compact
          ? nothing
          : html`
              ${fact(msg('Membres', { id: 'network.members' }), network.members && members(context, network.members))}
              ${fact(
                msg('Auparavant', { id: 'network.formerly' }),
                network.formerMembers && members(context, network.formerMembers),
              )}
              ${fact(msg('Rôle du Forem', { id: 'network.role' }), network.role && localized(context, network.role))}
              ${fact(
                msg('Siège belge', { id: 'network.belgian-seat' }),
                network.belgianSeat && belgianSeat(context, network.belgianSeat),
              )}
              ${fact(msg('Création', { id: 'network.founded' }), network.founded && localized(context, network.founded.text))}
              ${fact(msg('Secrétariat', { id: 'network.seat' }), network.seat && localized(context, network.seat.text))}
              ${fact(msg('Base juridique', { id: 'network.legal-basis' }), statements(context, network.legalBasis))}
              ${fact(
                msg('Valable jusqu’au', { id: 'network.valid-until' }),
                network.validUntil && formatDate(network.validUntil, locale),
              )}
              ${fact(msg('Thèmes', { id: 'themes' }), themes)}
            `
      }
      ${fact(msg('Site web', { id: 'website' }), siteLink(context, 'network', network.id, network.website?.address))}
    </dl>
    ${compact ? nothing : [network.nameNote ? html`<p class="muted">${localized(context, network.nameNote)}</p>` : nothing, provenance(context, network)]}
  </article>`;
}
