/** What a page and its worker say to each other. */
import type { Dataset, Project } from '../dataset/schema.js';
import type { Answer, Query } from './engine.js';

export type PageMessage =
  | { readonly type: 'open'; readonly dataset: Omit<Dataset, 'projects'>; readonly today: string | undefined }
  | { readonly type: 'projects'; readonly projects: readonly Project[]; readonly isLast: boolean }
  | { readonly type: 'query'; readonly id: number; readonly query: Query }
  | { readonly type: 'abort'; readonly id: number };

export type WorkerMessage =
  /** The script runs. */
  | { readonly type: 'started' }
  | { readonly type: 'progress'; readonly fraction: number }
  | { readonly type: 'answer'; readonly id: number; readonly answer: IndexedAnswer }
  | { readonly type: 'failure'; readonly id: number; readonly message: string };

/** Projects by their place in the dataset: the page has them already. */
export type IndexedAnswer = Omit<Answer, 'projects'> & { readonly projects: readonly number[] };
