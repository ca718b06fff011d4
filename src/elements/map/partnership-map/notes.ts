import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { around } from '../../core/around.js';
import { text } from '../../core/text.js';
import { formatList } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';
import type { Country } from './country.js';

/**
 * Details of the country under the pointer or with the focus, and hints: the one on keys shows while a key has moved
 * the focus here. The details repeat the option's accessible name.
 */
export function detail({ msg }: Context, country: Country | undefined): TemplateResult {
  const facts = [country?.statusText, country?.countText].filter(Boolean).join(' · ');
  return html`<div class="about ${country ? 'one' : ''}">
    <p class="detail" part="detail" aria-hidden="true">
      ${country ? html`<strong>${text(country.name)}</strong> – ${text(facts)}` : nothing}
    </p>
    <p class="hint muted" id="hint">
      ${msg('Choisissez un pays pour ne voir que ses projets.', { id: 'map.hint' })}
    </p>
    <p class="keys muted" id="keys">
      ${msg('Au clavier, les flèches mènent au pays voisin.', { id: 'map.keys' })}
    </p>
  </div>`;
}

/** Returns the accessible name of a map. @param name of what it shows */
export const mapLabel = ({ msg }: Context, name: string): string =>
  msg(str`Carte ${name}`, { id: 'map.label' });

/** Returns the same with a template as the name. */
export const mapOf = (context: Context, name: unknown): unknown =>
  around((hole) => mapLabel(context, hole), name);

/** Names the places that are missing on the map. */
export const missing = (
  { msg, locale }: Context,
  names: readonly string[],
): TemplateResult | typeof nothing => {
  if (!names.length) return nothing;
  const list = formatList(names, locale);
  return html`<p class="muted">${msg(str`Seulement dans le tableau : ${list}.`, { id: 'map.missing' })}</p>`;
};

export const credit = ({ msg }: Context): TemplateResult =>
  html`<p class="credit muted" part="credit">
    ${msg(
      'Fond de carte : Natural Earth, domaine public, simplifié. Les frontières et les noms n’expriment aucune opinion sur le statut d’un territoire.',
      { id: 'map.credit' },
    )}
  </p>`;

/** Adds a remark on borders that Natural Earth lacks: see `area()` in scripts/build-map.mjs. */
export const areaCredit = (context: Context): TemplateResult =>
  html`${credit(context)}
    <p class="credit muted">
      ${context.msg(
        'Les limites des arrondissements de Gand et d’Audenarde sont dessinées à la main, de façon approximative.',
        { id: 'map.area-credit' },
      )}
    </p>`;

export const failed = ({ msg }: Context): TemplateResult =>
  html`<p class="notice" part="notice">
    ${msg('La carte n’a pas pu être chargée : voici le tableau.', { id: 'map.failed' })}
  </p>`;
