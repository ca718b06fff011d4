/** Partners as values of a filter: the engine lists and searches them, since large data has more than a page holds. */
import type { Answer } from '../../catalogue/question.js';
import type { Question } from '../../exploration/exploration.js';
import type { Counts } from './facet-values-view.js';

/** Most partners that a filter lists: readers search for the others. */
const maxPartners = 1000;

export const partnersQuestion = (limit: number, words: string): Question => ({
  partners: { limit: Math.min(limit, maxPartners), words },
});

/** Returns the partners found; a service that lists none has none to choose. */
export const partnerCounts = (answer: Answer | undefined): Counts | undefined =>
  answer && new Map(answer.partners?.values.map(({ id, count }) => [id, count]));
