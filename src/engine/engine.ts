import type { Answer, Query } from '../catalogue/question.js';
import type { Project } from '../dataset/reading/schema.js';

/** Answers the queries of elements, from the page, a worker or a server. */
export interface Engine {
  /** @throws an `AbortError` once `signal` has been aborted */
  query(query: Query, signal?: AbortSignal): Promise<Answer>;
  /** Announces a query that may follow: an engine in a worker can fetch the answer in advance. */
  anticipate?(query: Query): void;
  /** Finds a project by its id. */
  find(id: string): Promise<Project | undefined>;
  /** Maximum number of projects that a downloaded file may hold: a service should not have to send all it has. */
  readonly maxExported?: number;
  /** Frees what the engine holds (a worker). */
  close?(): void;
}
