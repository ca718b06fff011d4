import { html, nothing, type TemplateResult } from 'lit';
import { emit } from './events.js';
import { safeAddress } from './address.js';
import type { Context } from './context.js';

/** A row of a definition list; nothing where there is no value. */
export function fact(label: string, value: unknown): TemplateResult | typeof nothing {
  return value === undefined || value === null || value === '' || value === nothing
    ? nothing
    : html`<div part="fact">
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

/** A link to a record's site, which the page may take over; plain text where the address can't be one. */
export function siteLink(
  { element }: Context,
  kind: 'network' | 'project',
  id: string,
  address: string | null | undefined,
): TemplateResult | string | undefined {
  if (!address) return undefined;
  const href = safeAddress(address);
  if (!href) return address;
  const select = (event: Event): void => {
    if (!emit(element, 'forem-select', { kind, id, address: href }, true)) event.preventDefault();
  };
  const shown = new URL(href).hostname.replace(/^www\./, '') || address;
  return html`<a part="link" href=${href} rel="noopener" @click=${select}><bdi>${shown}</bdi></a>`;
}
