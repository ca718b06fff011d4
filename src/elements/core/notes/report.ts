import { html, nothing } from 'lit';
import type { LocalizedText } from '../../../dataset/reading/schema.js';
import { localize } from '../../../localization/localize.js';
import { safeAddress } from '../address.js';
import type { Context } from '../context.js';

/** Returns the address of a report: a mail about the record, or a page that learns its id by a parameter. */
function reportAddress(to: string, subject: string, id: string, page = ''): string | undefined {
  const address = safeAddress(/^[^\s:/?]+@[^\s:/?]+$/.test(to) ? `mailto:${to}` : to);
  if (!address) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'mailto:') {
    url.searchParams.set('record', id);
    if (page) url.searchParams.set('page', page);
    return url.href;
  }
  // Mail programs don't read a plus as a space.
  const parameters = { subject, body: [id, page].filter(Boolean).join('\r\n') };
  const query = Object.entries(parameters).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `${address}${url.search ? '&' : '?'}${query.join('&')}`;
}

/**
 * Renders the link by which a reader reports a mistake in a record, where the page says where to.
 * @param label of the link, where it is about something else
 * @param spoken accessible name by the label, where a page may have several
 */
export function reportLink(
  { msg, locale, element }: Context,
  record: unknown,
  label = msg('Signaler une erreur dans cette fiche', { id: 'report' }),
  spoken?: string,
): unknown {
  const { reportTo } = element as { reportTo?: string | undefined };
  const { id, name } = record as { id?: string; name?: LocalizedText };
  if (!reportTo || id === undefined) return nothing;
  const subject = `${label} – ${localize(name, locale)?.text ?? id}`;
  const href = reportAddress(reportTo, subject, id);
  if (!href) return nothing;
  // The page is named at the click only, because HTML that is made in Node does not know it.
  const nameThePage = ({ currentTarget }: Event): void => {
    (currentTarget as HTMLAnchorElement).href = reportAddress(reportTo, subject, id, location.href) ?? href;
  };
  return html`<p class="report">
    <a part="link" href=${href} rel="noopener" aria-label=${spoken ?? nothing} @click=${nameThePage}
      >${label}</a
    >
  </p>`;
}
