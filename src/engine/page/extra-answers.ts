import { asksForPartners, hasPartnerFacet } from '../../catalogue/partner-question.js';
import { plainQuery, type PlainCatalogue, type PlainTextSearch } from '../../catalogue/plain-query.js';
import type { Answer, Query } from '../../catalogue/question.js';
import { rangesNeededBy } from '../../catalogue/range-question.js';
import { runToEnd } from '../../scheduling/resumable.js';

/** Answers a query with figures, ranges or partners in one pass, with the code for them. */
export async function extraAnswer(
  catalogue: PlainCatalogue,
  query: Query,
  text: PlainTextSearch | undefined,
  signal: AbortSignal | undefined,
): Promise<Answer> {
  const { dataset } = catalogue;
  const figures = query.figures ? import('../../catalogue/figures/figures.js') : undefined;
  const ranges = rangesNeededBy(query).length ? import('../../catalogue/ranges/plain-ranges.js') : undefined;
  const partners =
    asksForPartners(query) && hasPartnerFacet(dataset)
      ? import('../../catalogue/partners/plain-partners.js')
      : undefined;
  const [summing, ranging, partnering] = await Promise.all([figures, ranges, partners]);
  signal?.throwIfAborted();
  const sums = summing && runToEnd(summing.figureSteps(dataset));
  const held = ranging?.createPlainRanges(dataset);
  const ask = (each: Query): Answer => plainQuery(catalogue, each, text, sums, held);
  return partnering ? partnering.answerWithPartners(catalogue, query, ask) : ask(query);
}
