// The page's side of the benchmark: one contender, asked by lib/rounds.mjs.
import { questions } from './questions.js';

/**
 * @param contender.data `dataset` or `peers`: what it is given
 * @param contender.build makes the contender ready from the data; returns a function per measure that it can do,
 *   from a question to whatever it answers with, and `read`, from that to { total, counts, page }
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
    /** Milliseconds that it takes to get ready. */
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
    /** Ids of all that is found; only we can be asked. */
    async allFound(measure) {
      const all = [];
      for (const question of questions[measure]) all.push(api.read(await api.all(question)).page);
      return all;
    },
    /**
     * Milliseconds per question, some samples of it, in `budget` milliseconds, but one sample at least.
     * @param shortest milliseconds that a sample lasts at least: fast questions are asked over and over
     */
    async time(measure, budget, shortest) {
      const start = performance.now();
      const first = await cycle(measure, 1);
      // A clock that was halted with a slowed-down CPU may not have moved at all.
      const length = Math.max(first * questions[measure].length, 0.005);
      if (length > budget) return [first];
      // The first is for warming up.
      const times = Math.max(1, Math.ceil(shortest / length));
      const samples = [];
      do samples.push(await cycle(measure, times));
      while (performance.now() - start + length * times < budget);
      return samples;
    },
  };
}

/** Text without case and accents, words between single spaces, as scans look through it. */
export const plainText = (text) =>
  ` ${text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Words to search in such a text, so that each word typed is the start of one. */
export const needles = (q) =>
  plainText(q)
    .trim()
    .split(' ')
    .map((word) => ` ${word}`);
