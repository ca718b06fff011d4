import type { Answer, Query } from '../catalogue/question.js';
import type { Project } from '../dataset/reading/schema.js';

/** Answers the questions of elements: from the page, from a worker, or from a server. */
export interface Engine {
  /** @throws an `AbortError` once `signal` has been aborted */
  query(query: Query, signal?: AbortSignal): Promise<Answer>;
  /** May be asked next: an engine that is elsewhere can have the answer here before. */
  anticipate?(query: Query): void;
  /** The project with an id. */
  find(id: string): Promise<Project | undefined>;
  /** Frees what the engine holds (a worker). */
  close?(): void;
}
