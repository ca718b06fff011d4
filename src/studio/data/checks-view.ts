/** Doubts to settle before a dataset is published: implausible values, personal data, links. */
import { html, nothing } from 'lit';
import { str } from '@lit/localize';
import { warningText } from '../../cli/warning-wording.js';
import type { Speech } from '../studio-messages.js';
import type { ListChecks, PersonalData } from './list-checks.js';

function list(speech: Speech, head: string, items: readonly unknown[], more: number): unknown {
  if (!items.length) return nothing;
  const { msg } = speech;
  return html`<details ?open=${items.length <= 10}>
    <summary>${head} (${items.length + more})</summary>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>
    ${
      more
        ? html`<p class="quiet">
            ${msg(str`Autres valeurs, non montrées : ${more}`, { id: 'studio.data.more' })}
          </p>`
        : nothing
    }
  </details>`;
}

export function checksView(speech: Speech, { warnings, links, personal, more }: ListChecks): unknown {
  const { msg } = speech;
  const kinds: Readonly<Record<PersonalData['kind'], string>> = {
    email: msg('adresse électronique', { id: 'studio.data.email' }),
    phone: msg('numéro de téléphone', { id: 'studio.data.phone' }),
    contact: msg('nom d’une personne de contact', { id: 'studio.data.contact' }),
  };
  if (!warnings.length && !links.length && !personal.length)
    return html`<p>${msg('Rien à signaler.', { id: 'studio.data.nothing' })}</p>`;
  return html`
    ${list(
      speech,
      msg('Valeurs peu plausibles', { id: 'studio.data.warnings' }),
      warnings.map(({ path, code, found }) => html`${path} – ${warningText(msg, code)} (${found})`),
      more.warnings,
    )}
    ${
      personal.length
        ? html`<p class="notice">
            ${msg('Des personnes sont reconnaissables : publiez cela seulement si elles le savent.', {
              id: 'studio.data.personal-why',
            })}
          </p>`
        : nothing
    }
    ${list(
      speech,
      msg('Données personnelles', { id: 'studio.data.personal' }),
      personal.map(
        ({ kind, path, found }) => html`${found} (${kinds[kind]}) <span class="quiet">${path}</span>`,
      ),
      more.personal,
    )}
    ${list(
      speech,
      msg('Liens, à ouvrir un par un', { id: 'studio.data.links' }),
      links.map(
        ({ address, count }) =>
          html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a
            >${count > 1 ? ` (${count})` : ''}`,
      ),
      more.links,
    )}
  `;
}
