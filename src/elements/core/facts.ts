import { html, nothing, type TemplateResult } from 'lit';
import { languageName } from '../../localization/format.js';
import { languageIn, printedAddress, safeAddress } from './address.js';
import type { Context } from './context.js';
import { emit } from './events.js';

/** Renders a row of a definition list; nothing where there is no value. */
export function fact(label: unknown, value: unknown): TemplateResult | typeof nothing {
  return value === undefined || value === null || value === '' || value === nothing
    ? nothing
    : html`<div class="fact" part="fact">
        <dt>${label}</dt>
        <dd>${value}</dd>
      </div>`;
}

/**
 * Renders a link to a record's site, which the page may take over; plain text where the address can't be one. A site
 * in another language than the reader's says so.
 * @param words what the link says; default: the site's name
 */
export function siteLink(
  { element, locale }: Context,
  kind: 'network' | 'project',
  id: string,
  address: string | null | undefined,
  words?: unknown,
): unknown {
  const href = safeAddress(address);
  if (!href) return words ?? address;
  const select = (event: Event): void => {
    if (!emit(element, 'forem-select', { kind, id, address: href }, true)) event.preventDefault();
  };
  // The middle button opens a tab and fires no `click`.
  const selectAside = (event: MouseEvent): void => {
    if (event.button === 1) select(event);
  };
  const language = languageIn(href);
  const isForeign = language && language !== locale && !words;
  const shown = new URL(href).hostname.replace(/^www\./, '') || address;
  return html`<a
    part="link"
    href=${href}
    rel="noopener"
    hreflang=${language ?? nothing}
    data-printed=${words ? printedAddress(href) : nothing}
    @click=${select}
    @auxclick=${selectAside}
    >${words ?? html`<bdi>${shown}</bdi>`}${isForeign ? ` (${languageName(language, locale)})` : nothing}</a
  >`;
}
