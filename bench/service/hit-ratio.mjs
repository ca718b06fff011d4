// node bench/service/hit-ratio.mjs: share of requests that a cache in front of a service answers, by simulation.
//
// Readers come at random; each opens the page with no choice (or by a link with one), then makes some choices. A choice
// is a value of a facet, popular values far more often than others, or words, of which most are typed once only. An
// answer is fresh for `maxAge` seconds, and elements of a page ask so many questions per choice (page-view.mjs).
import { createRandom } from './random.mjs';

/** Questions of a page with six elements for each choice, as `page-view.mjs` counts them. */
const questionsPerChoice = 4;
/** Share of readers that come by a link with a choice in its address. */
const shareOfLinks = 0.15;
/** Choices of a reader: many only look. */
const choices = [0, 0, 0, 1, 1, 2, 3, 5];
/** Share of choices that are words, and letters that are asked for while they are typed. */
const shareOfWords = 0.25;
const lettersAsked = 4;
/** Values that readers choose from, and words that they type; both follow Zipf’s law. */
const values = 80;
const vocabulary = 50_000;
const maxAges = [60, 300, 3600];
const viewsPerDay = [1000, 10_000, 100_000, 1_000_000];
const secondsSimulated = 4 * 3600;

const random = createRandom(1);

/** Returns a function that picks a number below `size`, the first ones most often. */
function zipf(size) {
  const sums = [];
  let sum = 0;
  for (let i = 1; i <= size; i++) sums.push((sum += 1 / i));
  return () => {
    const wanted = random() * sum;
    let [from, to] = [0, size - 1];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sums[middle] < wanted) from = middle + 1;
      else to = middle;
    }
    return from;
  };
}
const value = zipf(values);
const word = zipf(vocabulary);

/** Questions of one reader, as the addresses that a cache sees without the part of the element. */
function visit() {
  const asked = [];
  const chosen = new Set(random() < shareOfLinks ? [value()] : []);
  let words = '';
  const ask = () => asked.push([...[...chosen].sort((a, b) => a - b), words].join());
  ask();
  for (let left = choices[Math.floor(random() * choices.length)]; left; left--) {
    if (random() < shareOfWords) {
      const typed = word();
      // The beginning of a word is shared by many words.
      for (let letter = 1; letter < lettersAsked; letter++) {
        words = `${letter}:${typed % 26 ** Math.min(letter, 3)}`;
        ask();
      }
      words = `word ${typed}`;
    } else {
      const id = value();
      if (!chosen.delete(id)) chosen.add(id);
    }
    ask();
  }
  return asked;
}

function simulate(views, maxAge) {
  const rate = views / (16 * 3600);
  const freshUntil = new Map();
  let requests = 0;
  let hits = 0;
  let visits = 0;
  for (let now = 0; now < secondsSimulated; now += -Math.log(1 - random()) / rate) {
    visits++;
    for (const address of visit()) {
      requests++;
      if (freshUntil.get(address) > now) hits++;
      else freshUntil.set(address, now + maxAge);
    }
  }
  return { perView: (requests / visits) * questionsPerChoice, ratio: hits / requests, rate };
}

console.log(
  '| page views a day | max-age | requests per view | answered by the cache | questions a second at the service |',
);
console.log('| --- | --- | --- | --- | --- |');
for (const views of viewsPerDay)
  for (const maxAge of maxAges) {
    const { perView, ratio, rate } = simulate(views, maxAge);
    const left = rate * perView * (1 - ratio);
    console.log(
      `| ${views.toLocaleString('en')} | ${maxAge} s | ${perView.toFixed(1)} | ${(100 * ratio).toFixed(0)} % | ${left.toFixed(2)} |`,
    );
  }
