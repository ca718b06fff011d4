import { asksForExtras } from '../../catalogue/extra-question.js';
import { createPlainCatalogue, plainQuery } from '../../catalogue/plain-query.js';
import type { Answer, Query } from '../../catalogue/question.js';
import { recordById } from '../../dataset/record-by-id.js';
import { wordsOf } from '../../catalogue/selection.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import type { Engine } from '../engine.js';

export interface PlainEngineOptions {
  /** The reader's day, `YYYY-MM-DD`, on which a project's status depends; default: today. */
  readonly today?: string | undefined;
  /** Answers with suggestions where words find nothing: finding close spellings takes an index. */
  readonly suggest?: (query: Query, signal?: AbortSignal) => Promise<Answer>;
}

/** Answers by one pass over all projects. The first query with words loads text search. */
export function createPlainEngine(dataset: Dataset, { today, suggest }: PlainEngineOptions = {}): Engine {
  const catalogue = createPlainCatalogue(dataset, today);
  return {
    async query(query, signal) {
      const words = wordsOf(query.selection);
      const text =
        words || wordsOf(query.within) ? await import('../../catalogue/text/plain-search.js') : undefined;
      const extras = asksForExtras(query) ? await import('./extra-answers.js') : undefined;
      signal?.throwIfAborted();
      const answer = extras
        ? await extras.extraAnswer(catalogue, query, text, signal)
        : plainQuery(catalogue, query, text);
      if (!words || answer.total || !suggest) return answer;
      return suggest(query, signal).catch((error: unknown) => {
        if (signal?.aborted) throw error;
        // Suggestions are a help: the answer is right without.
        return answer;
      });
    },
    find: (id) => Promise.resolve(recordById(dataset.projects, id)),
  };
}
