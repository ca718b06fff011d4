/** Messages between a page and the worker that reads a list. */
import type { DatasetErrorCode } from '../../dataset/errors.js';
import type { Known } from '../../importer/vocabulary.js';
import type { ImportReport } from '../../importer/report.js';
import type { Download } from '../downloads.js';

/** The report of the list at an address. */
export interface ListReport {
  readonly address: string;
  readonly report: ImportReport;
}

/** A list as a dataset in JSON: a worker passes a blob on without a copy. */
export type ReadList = Download & ListReport;

export interface ListRequest {
  readonly address: string;
  readonly list: Blob;
  /** Parsed JSON, not yet checked. */
  readonly mapping: unknown;
  /** The bundled dataset, whose records a list may name. */
  readonly known: Known | undefined;
}

export type ListMessage =
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'read'; readonly list: ReadList }
  | { readonly type: 'unreadable'; readonly code: DatasetErrorCode; readonly message: string };
