import { asksForPartners, hasPartnerFacet } from '../../catalogue/partner-question.js';
import { createPlainCatalogue, plainQuery } from '../../catalogue/plain-query.js';
import type { Answer, Query } from '../../catalogue/question.js';
import { rangesNeededBy } from '../../catalogue/range-question.js';
import { recordById } from '../../dataset/record-by-id.js';
import { wordsOf } from '../../catalogue/selection.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { runToEnd } from '../../scheduling/resumable.js';
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
      const figures =
        query.figures && runToEnd((await import('../../catalogue/figures/figures.js')).figureSteps(dataset));
      const ranges =
        rangesNeededBy(query).length > 0 &&
        (await import('../../catalogue/ranges/plain-ranges.js')).createPlainRanges(dataset);
      const partners =
        asksForPartners(query) &&
        hasPartnerFacet(dataset) &&
        (await import('../../catalogue/partners/plain-partners.js'));
      signal?.throwIfAborted();
      const ask = (each: Query): Answer =>
        plainQuery(catalogue, each, text, figures || undefined, ranges || undefined);
      const answer = partners ? partners.answerWithPartners(catalogue, query, ask) : ask(query);
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
