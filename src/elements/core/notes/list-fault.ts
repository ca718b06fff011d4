/** Why a list can't be read by its mapping, in words for editors. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DatasetError } from '../../../dataset/errors.js';
import { languages, type Language } from '../../../dataset/languages.js';
import type { ListFault } from '../../../engine/lists/list-messages.js';
import type { Msg } from '../../../localization/messages.js';

type Details = TemplateResult | typeof nothing;

/** Texts of each fault by language, `nothing` until they have arrived. */
const texts = new WeakMap<ListFault, Map<Language, Details>>();

/** Returns the fault of a list that has been read in vain. */
export const listFaultIn = (failure: DatasetError | undefined): ListFault | undefined => {
  const cause = failure?.cause as Partial<Record<string, unknown>> | undefined;
  return cause?.['problems'] || cause?.['table'] ? (cause as unknown as ListFault) : undefined;
};

async function details(msg: Msg, fault: ListFault, language: Language): Promise<Details> {
  const { faultLines } = await import('../../../engine/lists/report-lines.js');
  const lines = await faultLines(fault, language);
  if (!lines.length) return nothing;
  return html`<details class="problems" part="problems">
    <summary>${msg('Ce qui ne va pas, pour la rédaction', { id: 'error.list-details' })}</summary>
    <ul>
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>
  </details>`;
}

/**
 * Renders what is wrong, where, and what to do.
 * @param update renders again when the texts have arrived
 */
export function listFaultDetails(msg: Msg, fault: ListFault, locale: string, update: () => void): Details {
  const language = languages.find((each) => locale.startsWith(each)) ?? 'fr';
  const byLanguage = texts.get(fault) ?? new Map<Language, Details>();
  texts.set(fault, byLanguage);
  if (!byLanguage.has(language)) {
    byLanguage.set(language, nothing);
    details(msg, fault, language).then(
      (text) => {
        byLanguage.set(language, text);
        update();
      },
      () => {
        // The message above says enough.
      },
    );
  }
  return byLanguage.get(language)!;
}
