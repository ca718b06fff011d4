/** Notes on the data, which most pages never show. */
import type { DatasetError } from '../../dataset/errors.js';
import type { DataController } from './data-controller.js';
import { LateCode } from './late-code.js';

export type { LateCode };

/** Sources of records, and notes for editors. */
export const finePrintCode = new LateCode(() => import('./notes/fine-print.js'));

/** Messages about failures. */
export const failureCode = new LateCode(() => import('./notes/failure-notice.js'));

/** Returns the code of the notes that an element shows: data that has arrived whole brings its sources. */
export function notesFor(
  failure: DatasetError | undefined,
  { opened, completion }: DataController,
): readonly LateCode<unknown>[] {
  if (failure) return [failureCode];
  const codes = opened?.failures.length ? [failureCode] : [];
  return opened && !completion ? [...codes, finePrintCode] : codes;
}
