import { firstDay, lastDay } from '../dataset/dates.js';
import type { Language } from '../dataset/languages.js';
import type { Project } from '../dataset/schema.js';
import type { Catalogue } from './catalogue.js';
import type { Sort } from './engine.js';
import { localized } from './localized.js';
import { stride, type Steps } from '../dataset/steps.js';

const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** What a project is sorted by, if it has it. Amounts of money compare as they are, whatever their currency. */
const values = new Map<string, (project: Project) => number | null | undefined | ''>([
  ['start', ({ period }) => period?.start && dayNumber(firstDay(period.start))],
  ['end', ({ period }) => period?.end && dayNumber(lastDay(period.end))],
  ['budget', ({ budget }) => budget?.amount],
]);

/**
 * Indexes of all projects in the order asked for: those without a value last, ties by title, equal titles as in the
 * dataset. `-title` is `title` backwards. `relevance`, which depends on words, is here the order of titles.
 * O(n log n) the first time, then O(1).
 */
export function* orderSteps(catalogue: Catalogue, sort: Sort, language: Language): Steps<Uint32Array> {
  const { orders, dataset } = catalogue;
  const key = `${sort} ${language}`;
  const known = orders.get(key);
  if (known) return known;

  const ranks = yield* titleRankSteps(catalogue, language);
  const valueOf = values.get(sort.replace('-', ''));
  const sign = sort.startsWith('-') ? -1 : 1;
  const keys = new Float64Array(ranks.length);
  for (let i = 0; i < keys.length; i++) {
    if (i % stride === 0) yield;
    const value = valueOf ? valueOf(dataset.projects[i]!) : ranks[i]!;
    keys[i] = typeof value === 'number' ? sign * value : Infinity;
  }
  // Two infinities differ by NaN, which leaves it to the titles as 0 does.
  const order = yield* sortSteps(keys.length, (a, b) => keys[a]! - keys[b]! || ranks[a]! - ranks[b]!);
  orders.set(key, order);
  return order;
}

/** The place of each project in the order of titles. */
function* titleRankSteps(
  { orders, dataset: { projects } }: Catalogue,
  language: Language,
): Steps<Uint32Array> {
  const key = `rank ${language}`;
  const known = orders.get(key);
  if (known) return known;

  const { compare } = new Intl.Collator(language, { numeric: true });
  const titles: string[] = [];
  for (let i = 0; i < projects.length; i++) {
    if (i % stride === 0) yield;
    titles.push(localized(projects[i]!.name, language));
  }
  const order = yield* sortSteps(titles.length, (a, b) => compare(titles[a]!, titles[b]!));
  const ranks = new Uint32Array(titles.length);
  order.forEach((index, place) => (ranks[index] = place));
  orders.set(key, ranks);
  return ranks;
}

/** A stable merge sort of the numbers below `size`: the built-in one can't be interrupted. */
export function* sortSteps(size: number, compare: (a: number, b: number) => number): Steps<Uint32Array> {
  let from = new Uint32Array(size);
  let to = new Uint32Array(size);
  for (let i = 0; i < size; i++) from[i] = i;
  for (let width = 1; width < size; width *= 2) {
    for (let start = 0; start < size; start += 2 * width) {
      const middle = Math.min(start + width, size);
      const end = Math.min(middle + width, size);
      for (let at = start, left = start, right = middle; at < end; at++) {
        if (at % stride === 0) yield;
        const takeLeft = left < middle && (right === end || compare(from[left]!, from[right]!) <= 0);
        to[at] = takeLeft ? from[left++]! : from[right++]!;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
