import type { Question } from '../../exploration/exploration.js';
import { LateCode } from '../core/late-code.js';

/** Code of charts with the attribute `sentence`. */
export const sentenceCode = new LateCode(() => import('../exploring/sentence/sentence.js'));

/** Adds the figures and counts of the sentence to a question. */
export const sentenceQuestion = (question: Question): Question => ({
  ...question,
  figures: true,
  counts: [...(question.counts ?? []), 'status'],
});
