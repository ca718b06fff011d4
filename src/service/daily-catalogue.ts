/** A catalogue that follows the day. The indexes for the next day are made beforehand: no reader waits for them. */
import { figureSteps } from '../catalogue/figures/figures.js';
import { createCatalogue, type Catalogue } from '../catalogue/indexed/catalogue.js';
import type { FacetIndexes } from '../catalogue/indexed/facet-index.js';
import { querySteps } from '../catalogue/indexed/query.js';
import { asksForPartners, hasPartnerFacet } from '../catalogue/partner-question.js';
import { orderSteps, ranksSteps } from '../catalogue/indexed/sort.js';
import { partnerSteps } from '../catalogue/partners/indexed-partners.js';
import { rangeSteps } from '../catalogue/ranges/indexed-ranges.js';
import { rangeColumnSteps } from '../catalogue/ranges/range-column.js';
import { rangeNames } from '../catalogue/selection.js';
import * as textSearch from '../catalogue/indexed/text/text-search.js';
import { nextDaySteps, turnDay } from '../catalogue/indexed/turn-day.js';
import type { Answer, Query } from '../catalogue/question.js';
import { today as todayOf } from '../dataset/dates.js';
import { languages } from '../dataset/languages.js';
import type { Dataset } from '../dataset/reading/schema.js';
import { runInTurn, runToEnd, type Resumable } from '../scheduling/resumable.js';
import { createTimeSlicer } from '../scheduling/time-slicer.js';

export interface DailyCatalogue {
  query(query: Query): Answer;
}

export interface DailyCatalogueOptions {
  readonly now?: () => Date;
  /** Runs resumable work beside the queries. */
  readonly run?: <T>(steps: Resumable<T>) => Promise<T>;
}

function dayAfter(date: Date): string {
  const next = new Date(date);
  next.setDate(next.getDate() + 1);
  return todayOf(next);
}

/** Makes all indexes, which take some minutes for a million projects: no reader waits for them. */
function warmUp(catalogue: Catalogue, answer: (query: Query) => unknown): void {
  const { dataset } = catalogue;
  const ranges = [...rangeNames, ...dataset.facets.map(({ id }) => id)];
  runInTurn(languages.map((language) => orderSteps(catalogue, 'title', language)));
  runInTurn([
    ranksSteps(catalogue, 'start'),
    figureSteps(dataset),
    ...ranges.map((facet) => rangeColumnSteps(dataset, facet)),
  ]);
  for (const locale of languages) answer({ selection: { q: 'a' }, sort: 'start', limit: 1, locale });
  answer({ selection: {}, ranges });
  answer({ selection: {}, partners: { limit: 1 } });
}

export function createDailyCatalogue(
  dataset: Dataset,
  { now = () => new Date(), run = createTimeSlicer() }: DailyCatalogueOptions = {},
): DailyCatalogue {
  let day = todayOf(now());
  const catalogue = createCatalogue(dataset, { today: day });
  const answer = (query: Query): Answer => {
    const tools = { text: textSearch, figures: figureSteps, ranges: rangeSteps };
    const ask = (each: Query): Resumable<Answer> => querySteps(catalogue, each, tools);
    const isAboutPartners = asksForPartners(query) && hasPartnerFacet(dataset);
    return runToEnd(isAboutPartners ? partnerSteps(catalogue, query, ask) : ask(query));
  };
  warmUp(catalogue, answer);
  let prepared: { readonly day: string; readonly indexes: FacetIndexes } | undefined;

  function prepare(): void {
    const next = dayAfter(now());
    void run(nextDaySteps(catalogue, next)).then((indexes) => (prepared = { day: next, indexes }));
  }

  function turnTo(newDay: string): void {
    // Another day than the next one comes when the machine has slept.
    const indexes = prepared?.day === newDay ? prepared.indexes : runToEnd(nextDaySteps(catalogue, newDay));
    turnDay(catalogue, indexes);
    day = newDay;
    prepare();
  }

  prepare();
  return {
    query(query) {
      const newDay = todayOf(now());
      if (newDay !== day) turnTo(newDay);
      return answer(query);
    },
  };
}
