import type { Query } from '../../catalogue/question.js';
import type { Engine } from '../../engine/engine.js';
import type { Opened } from '../../engine/opened.js';
import type { Exploration, Question } from '../../exploration/exploration.js';

/** A query, the engine that answers it, and the state of the group that it comes from. */
export interface AskedQuery {
  readonly engine: Engine;
  readonly query: Query;
  readonly exploration: Exploration;
}

/** Returns the query of an element and the engine that answers it; `undefined` before the data is there. */
export const askable = (
  opened: Opened | undefined,
  exploration: Exploration | undefined,
  question: Question,
): AskedQuery | undefined =>
  opened && exploration && { engine: opened.engine, query: exploration.queryOf(question), exploration };
