/** The questions of the HTTP side, and their answerer: threads that hold a file, or a search engine. */
import type { Query } from '../catalogue/question.js';
import type { Locale } from '../dataset/languages.js';
import { contentLocale } from '../dataset/localize.js';
import type { Project } from '../dataset/reading/schema.js';
import { recordIn } from '../dataset/split.js';

export type ServiceQuestion =
  | { readonly kind: 'description' }
  | { readonly kind: 'query'; readonly query: Query; readonly texts?: Locale | undefined }
  | { readonly kind: 'project'; readonly id: string; readonly texts?: Locale | undefined };

/** The projects of an answer. @param texts the one language that is wanted */
export const projectsWith = (projects: readonly Project[], texts?: Locale): readonly Project[] =>
  texts === undefined ? projects : projects.map((project) => recordIn(project, contentLocale(texts)));

export interface Opening {
  /** Version of the data. */
  readonly version: string;
  readonly facets: readonly string[];
  /** Fields in which ranges can be chosen and counted. */
  readonly ranges?: readonly string[];
  readonly total: number;
  readonly problemCount: number;
}

/** Answers questions about one version of the data. */
export interface Answerer {
  readonly opening: Opening;
  /** Number of waiting questions. */
  readonly queueLength: number;
  /**
   * Resolves to the JSON of the answer, or to `undefined` for an unknown project.
   * @throws {Refusal} 503 when too many questions wait, or the data cannot be reached
   */
  ask(question: ServiceQuestion): Promise<Uint8Array | undefined>;
  /** True while questions can be answered. */
  isHealthy(): Promise<boolean>;
  /** Stops when all questions have been answered. */
  close(): Promise<void>;
}

/** Where the data comes from. */
export interface DataSource {
  /** Opens the newest version. @throws {Error} when there is none that can be read */
  open(): Promise<Answerer>;
  /** Calls back when there may be a newer version; returns a function that ends this. */
  watch(onChange: () => void): () => void;
}

export const toBytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
