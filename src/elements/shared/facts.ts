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

/** A link to a record's site, which the page may take over; the content alone where the address can't be one. */
export function recordLink(
  { element }: Context,
  kind: 'network' | 'project',
  id: string,
  address: string | null | undefined,
  content: unknown,
): unknown {
  const href = safeAddress(address);
  if (!href) return content;
  const select = (event: Event): void => {
    if (!emit(element, 'forem-select', { kind, id, address: href }, true)) event.preventDefault();
  };
  return html`<a part="link" href=${href} rel="noopener" @click=${select}>${content}</a>`;
}

/** The same with the name of the site as its words. */
export function siteLink(
  context: Context,
  kind: 'network' | 'project',
  id: string,
  address: string | null | undefined,
): unknown {
  if (!address) return undefined;
  const href = safeAddress(address);
  if (!href) return address;
  const shown = new URL(href).hostname.replace(/^www\./, '') || address;
  return recordLink(context, kind, id, href, html`<bdi>${shown}</bdi>`);
}
