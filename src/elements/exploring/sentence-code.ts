import type { Question } from '../../exploration/exploration.js';
import { LateCode } from '../core/late-code.js';

/** Code of elements with the attribute `sentence`. */
export const sentenceCode = new LateCode(() => import('./sentence/sentence.js'));

/** Adds the figures and counts of the sentence to a question. */
export const sentenceQuestion = (question: Question): Question => ({
  ...question,
  figures: true,
  counts: [...(question.counts ?? []), 'status'],
});
