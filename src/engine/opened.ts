import type { ReadResult } from '../dataset/reading/read.js';
import type { Engine } from './engine.js';

/** A dataset as a page gets it, together with the engine that answers questions about its projects. */
export interface Opened extends ReadResult {
  readonly engine: Engine;
}
