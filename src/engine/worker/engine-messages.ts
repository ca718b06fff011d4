/** Messages between a page and its worker. */
import type { Download } from '../downloads.js';
import type { DatasetErrorCode } from '../../dataset/errors.js';
import type { ReadResult } from '../../dataset/reading/read.js';
import type { Dataset, Project } from '../../dataset/reading/schema.js';
import type { Answer, Query } from '../../catalogue/question.js';

export type PageMessage =
  /** A dataset that the page has: its lists, and then its projects in portions. */
  | { readonly type: 'open'; readonly dataset: Omit<Dataset, 'projects'>; readonly today: string | undefined }
  | { readonly type: 'projects'; readonly projects: readonly Project[]; readonly isLast: boolean }
  /** A dataset that the worker is to read, merge and keep. */
  | { readonly type: 'read'; readonly sources: readonly Download[]; readonly today: string | undefined }
  /** Response to `wanted`; `undefined` if the bundled dataset could not be loaded. */
  | { readonly type: 'bundled'; readonly dataset: Dataset | undefined }
  | { readonly type: 'query'; readonly id: number; readonly query: Query }
  | { readonly type: 'find'; readonly id: number; readonly project: string }
  | { readonly type: 'abort'; readonly id: number };

export type WorkerMessage =
  /** The worker's script has started. */
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly fraction: number }
  /** The data uses ids of the bundled dataset. */
  | { readonly type: 'wanted' }
  /** All but the projects. */
  | { readonly type: 'opened'; readonly result: ReadResult }
  | { readonly type: 'unreadable'; readonly code: DatasetErrorCode; readonly message: string }
  | { readonly type: 'answer'; readonly id: number; readonly answer: PackedAnswer }
  | { readonly type: 'found'; readonly id: number; readonly project: Project | undefined }
  | { readonly type: 'failure'; readonly id: number; readonly message: string };

/** Projects that the page holds already are sent as their index in the dataset. */
export type PackedAnswer = Omit<Answer, 'projects'> & { readonly projects: readonly (number | Project)[] };
