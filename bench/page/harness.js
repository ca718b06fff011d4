// The part of the benchmark in the page: runs one contender for lib/rounds.mjs.
import { questions } from './questions.js';

/**
 * @param contender.data its input: `dataset` or `peers`
 * @param contender.build prepares the contender with the data; returns a function from a question to an answer per
 *   supported measure, and `read`, from an answer to { total, counts, page }
 */
export function serve({ data, build }) {
  let input;
  let api;

  async function ask(measure, question) {
    const answer = api[measure](question);
    return answer?.then ? await answer : answer;
  }
  async function cycle(measure, times) {
    const list = questions[measure];
    const start = performance.now();
    for (let i = 0; i < times; i++) {
      for (const question of list) {
        const answer = api[measure](question);
        globalThis.lastAnswer = answer?.then ? await answer : answer;
      }
    }
    return (performance.now() - start) / (times * list.length);
  }

  globalThis.bench = {
    async load(size) {
      input = await (await fetch(`/data/${data}-${size}.json`)).json();
    },
    /** Prepares the contender. Resolves to the milliseconds. */
    async build() {
      const start = performance.now();
      api = await build(input);
      return performance.now() - start;
    },
    measures: () => Object.keys(questions).filter((measure) => api[measure]),
    async answers(measure) {
      const answers = [];
      for (const question of questions[measure]) {
        const { total, counts, page } = api.read(await ask(measure, question), question);
        answers.push({ total, counts, page });
      }
      return answers;
    },
    /** Returns the ids of all results. Only our contender supports it. */
    async allFound(measure) {
      const all = [];
      for (const question of questions[measure]) all.push(api.read(await api.all(question)).page);
      return all;
    },
    /**
     * Returns samples of the milliseconds per question, taken in `budget` milliseconds, at least one.
     * @param shortest minimum milliseconds of a sample; fast questions are repeated
     */
    async time(measure, budget, shortest) {
      const start = performance.now();
      const first = await cycle(measure, 1);
      // The clock may stand still while a slowed-down CPU pauses.
      const length = Math.max(first * questions[measure].length, 0.005);
      if (length > budget) return [first];
      // The first run is a warm-up.
      const times = Math.max(1, Math.ceil(shortest / length));
      const samples = [];
      do samples.push(await cycle(measure, times));
      while (performance.now() - start + length * times < budget);
      return samples;
    },
  };
}

/** Normalizes a text for scans: without case and accents, words between single spaces. */
export const plainText = (text) =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Returns the typed words as search texts that match the start of a word in a normalized text. */
export const needles = (q) =>
  plainText(q)
    .trim()
    .split(' ')
    .map((word) => ` ${word}`);
