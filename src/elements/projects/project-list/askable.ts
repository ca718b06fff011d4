import type { Query } from '../../../catalogue/question.js';
import type { Engine } from '../../../engine/engine.js';
import type { Opened } from '../../../engine/opened.js';
import type { Exploration, Question } from '../../../exploration/exploration.js';

/** Returns the query of a list and the engine that answers it; `undefined` before the data is there. */
export const askable = (
  opened: Opened | undefined,
  exploration: Exploration | undefined,
  question: Question,
): { readonly engine: Engine; readonly query: Query } | undefined =>
  opened && exploration && { engine: opened.engine, query: exploration.queryOf(question) };
