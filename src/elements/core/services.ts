import { html, nothing } from 'lit';
import type { Service } from '../../dataset/reading/schema.js';
import { safeAddress } from './address.js';
import { localized, type Context } from './context.js';
import { fact } from './facts.js';

const audienceLabel = ({ msg }: Context, audience: Service['audience']): string =>
  audience === 'jobseekers'
    ? msg('Vous cherchez un emploi', { id: 'services.jobseekers' })
    : msg('Vous êtes employeur', { id: 'services.employers' });

/** Renders a link to where a service is offered, named by its site. */
export function serviceLink(address: string | null | undefined): unknown {
  const href = safeAddress(address);
  if (!href) return address ?? nothing;
  const site = new URL(href).hostname.replace(/^www\./, '') || address;
  return html`<a part="link" href=${href} rel="noopener"><bdi>${site}</bdi></a>`;
}

/**
 * Services by audience, as rows of a definition list.
 * @param link draws the link to an address
 */
export const services = (
  context: Context,
  list: readonly Service[] | null | undefined,
  link: (address: string | null | undefined) => unknown = serviceLink,
): unknown =>
  (list ?? []).map((service) =>
    fact(
      audienceLabel(context, service.audience),
      html`${localized(context, service.text)} ${link(service.address)}`,
    ),
  );
