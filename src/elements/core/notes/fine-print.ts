import { recordById, recordsById } from '../../../dataset/record-by-id.js';
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Quote, Source } from '../../../dataset/reading/schema.js';
import { formatDate, formatList } from '../../../localization/format.js';
import type { Msg } from '../../../localization/messages.js';
import { printedAddress, safeAddress } from '../address.js';
import { localized, type Context } from '../context.js';
import type { Sourced } from '../provenance.js';
import { finePrintStyles } from './fine-print.styles.js';
import { reportLink } from './report.js';

export { reportLink };
export const styles = [finePrintStyles];

/** Returns the sources of a record and of all its fields, each once, in the order in which they are met. */
export function sourcesOf(record: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(record)) for (const each of record) sourcesOf(each, found);
  else if (typeof record === 'object' && record !== null)
    for (const [key, value] of Object.entries(record)) {
      if (key === 'sources' && Array.isArray(value)) for (const id of value) found.add(String(id));
      // A quote has one source.
      else if (key === 'source' && typeof value === 'string') found.add(value);
      else sourcesOf(value, found);
    }
  return found;
}

/** Returns true if a record has texts that were not reviewed in a language. */
function isUnreviewed(record: unknown, locale: string): boolean {
  if (typeof record !== 'object' || record === null) return false;
  const { reviewed } = record as { reviewed?: unknown };
  if (Array.isArray(reviewed)) return !reviewed.includes(locale);
  return Object.values(record).some((value) => isUnreviewed(value, locale));
}

function fieldLabel(msg: Msg, field: string): string | undefined {
  // Inferred parts of a field, such as `formerMembers.until`, are details.
  switch (field.split('.')[0]) {
    case 'themes':
      return msg('thèmes', { id: 'field.themes' });
    case 'sectors':
      return msg('secteurs', { id: 'field.sectors' });
    case 'countries':
      return msg('pays', { id: 'field.countries' });
    case 'formerMembers':
      return msg('anciens membres', { id: 'field.former-members' });
    case 'members':
      return msg('membres', { id: 'field.members' });
    case 'networks':
      return msg('réseaux', { id: 'field.networks' });
    case 'programme':
      return msg('programme', { id: 'field.programme' });
    case 'period':
      return msg('période', { id: 'field.period' });
    case 'summary':
      return msg('résumé', { id: 'field.summary' });
    default:
      return undefined;
  }
}

const quotedFrom = ({ dataset }: Context, { source }: Quote): unknown => {
  const found = recordById(dataset.sources, source);
  return found ? [' (', html`<bdi lang=${found.language || nothing}>${found.title}</bdi>`, ')'] : nothing;
};

/** Notes on a record for editors: wordings that it replaces, inferences, reviews. */
function editorialNotes(context: Context, record: Sourced): TemplateResult {
  const { msg, locale } = context;
  const inferred = (record.inferred ?? [])
    .map((field) => fieldLabel(msg, field))
    .filter((label) => label !== undefined);
  const fields = formatList(inferred, locale);
  const { reviewBy } = record;
  const due = reviewBy && formatDate(reviewBy, locale);
  return html`${(record.quotes ?? []).map(
    (quote) =>
      html`<p>
        ${msg('Texte d’origine :', { id: 'provenance.quote' })}
        <q lang=${quote.language ?? nothing}>${quote.text}</q>${quotedFrom(context, quote)}
        ${quote.note ? html`<br />${localized(context, quote.note)}` : nothing}
      </p>`,
  )}
  ${fields ? html`<p>${msg(str`Déduit par la rédaction : ${fields}.`, { id: 'provenance.inferred' })}</p>` : nothing}
  ${due ? html`<p>${msg(str`À revoir avant : ${due}.`, { id: 'provenance.review-by' })}</p>` : nothing}
  ${
    isUnreviewed(record, locale)
      ? html`<p>
          ${msg('Ce texte n’a pas encore été relu par une personne de langue maternelle française.', {
            id: 'provenance.unreviewed',
          })}
        </p>`
      : nothing
  }`;
}

/** Renders the title of a source in its own language, as a link where it has an address. */
function sourceTitle({ title, address, language }: Source): TemplateResult {
  const href = safeAddress(address);
  const lang = language || nothing;
  return href
    ? html`<a
        part="link"
        href=${href}
        lang=${lang}
        hreflang=${lang}
        rel="noopener"
        data-printed=${printedAddress(href)}
        >${title}</a
      >`
    : html`<span lang=${lang}>${title}</span>`;
}

/** Renders the sources of a record, and the day on which it was compared with them. */
export function finePrint(context: Context, record: Sourced): TemplateResult {
  const { msg, locale, dataset, editors } = context;
  const ids = sourcesOf(record);
  const compared = record.asOf && formatDate(record.asOf, locale);
  return html`<ul>
      ${recordsById(dataset.sources, ids).map((source) => {
        const { date } = source;
        return html`<li>
          ${sourceTitle(source)}
          ${date ? html`<span class="date">(${formatDate(date, locale)})</span>` : nothing}
        </li>`;
      })}
    </ul>
    ${
      compared
        ? html`<p>${msg(str`Fiche comparée à ses sources : ${compared}.`, { id: 'provenance.as-of' })}</p>`
        : nothing
    }
    ${editors ? editorialNotes(context, record) : nothing} ${reportLink(context, record)}`;
}
