import { html, nothing, type TemplateResult } from 'lit';
import type { Quote } from '../../dataset/reading/schema.js';
import type { Context } from './context.js';
import { labelOf } from './label.js';
import { finePrintCode } from './notes-code.js';

export interface Sourced {
  readonly sources?: readonly string[] | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly reviewBy?: string | null | undefined;
  readonly inferred?: readonly string[] | null | undefined;
  readonly quotes?: readonly Quote[] | null | undefined;
}

/**
 * Shows where a record comes from, in a disclosure. Opening it loads the fine print, if that has not arrived yet.
 * @param name of the record
 */
export function provenance(
  context: Context,
  record: Sourced,
  name: unknown,
): TemplateResult | typeof nothing {
  const { msg, complete, element } = context;
  const notes = complete ? undefined : finePrintCode.for(element);
  if (
    !(element as { reportTo?: string }).reportTo &&
    !record.asOf &&
    !(notes ? notes.sourcesOf(record).size : record.sources)
  )
    return nothing;
  const load = (event: Event): void => {
    if (!(event.target as HTMLDetailsElement).open) return;
    // A failure leaves the notice; opening the disclosure again tries again.
    finePrintCode.for(element);
    complete?.()?.catch(() => {});
  };
  return html`<details
    class=${notes ? 'provenance' : 'provenance unloaded'}
    part="provenance"
    @toggle=${load}
  >
    <summary>
      ${labelOf(msg, msg('D’où viennent ces informations', { id: 'provenance.title' }), name)}
    </summary>
    ${notes ? notes.finePrint(context, record) : html`<p>${msg('Chargement…', { id: 'loading' })}</p>`}
  </details>`;
}
