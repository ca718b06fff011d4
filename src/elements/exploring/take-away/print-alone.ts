import { withMessages } from '../../../localization/messages.js';
import type { Context } from '../../core/context.js';
import type { TakeAwayHost, TakeAwayOptions } from './options.js';

/** Prints a view alone, or the page with it where the browser has no place for a copy. */
export async function printAlone(
  host: TakeAwayHost,
  context: Context,
  { source, title }: TakeAwayOptions,
  address: string | undefined,
): Promise<void> {
  const code = await withMessages(import('./print/print.js')).catch(() => undefined);
  const { query } = source() ?? {};
  const about = query && code?.aboutView(context, title(context), query, address);
  const isPrinted = about && (await code?.printView(host, context, about));
  if (!isPrinted) print();
}
