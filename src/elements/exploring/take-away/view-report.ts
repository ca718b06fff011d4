import { nothing } from 'lit';
import type { Context } from '../../core/context.js';
import { nameOf } from '../../core/label.js';
import { finePrintCode } from '../../core/notes-code.js';
import type { TakeAwayHost } from './options.js';

/** Renders the link by which a reader reports a mistake in a view, where the page says where to. */
export function viewReport(host: TakeAwayHost, context: Context, title: string): unknown {
  const code = host.reportTo ? finePrintCode.for(host) : undefined;
  if (!code) return nothing;
  const { msg, locale } = context;
  const view = { id: host.localName, name: { [locale]: title } };
  const label = msg('Signaler une erreur', { id: 'report.view' });
  return code.reportLink(context, view, label, nameOf(msg, label, title));
}
