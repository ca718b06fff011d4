/** Messages between a page and the worker that reads a list. */
import type { DatasetErrorCode } from '../../dataset/errors.js';
import type { Known } from '../../importer/vocabulary.js';
import type { MappingProblem } from '../../importer/mapping.js';
import type { TableError } from '../../importer/table.js';
import type { ImportReport } from '../../importer/report.js';
import type { Download } from '../downloads.js';

/**
 * Why a list can't be read: mistakes in its mapping, or a file that holds no list. Plain data, which a worker can post.
 */
export type ListFault =
  | { readonly problems: readonly MappingProblem[] }
  | { readonly table: { readonly code: TableError['code']; readonly message: string } };

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
  | {
      readonly type: 'unreadable';
      readonly code: DatasetErrorCode;
      readonly message: string;
      readonly fault: ListFault | undefined;
    };
