import type { Dataset } from '../../dataset/reading/schema.js';
import type { Resumable } from '../../scheduling/resumable.js';
import { fold, foldings, foldingsContainWords } from '../../text/fold.js';
import type { ListColumn } from '../figures/columns.js';
import type { Answer, PartnerValue, Query } from '../question.js';
import { chosenIn, partnerFacet, plainId } from '../selection.js';
import { partnerColumnSteps, type Partner } from './partner-column.js';

/** The organisations that take part in projects, each once. */
export interface PartnerList {
  /** Numbers of the organisations by their ids. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly partners: readonly Partner[];
  /** Ids of the organisations by their numbers. */
  readonly ids: readonly string[];
  /** Numbers of the organisations in the order of names, and the place of each in it. */
  readonly order: readonly number[];
  readonly ranks: Uint32Array;
  /** Foldings of all spellings of each organisation: folding them takes longer than looking for words. */
  readonly searched: readonly (readonly string[])[];
}

/** The organisations, and those of each project. */
export interface PartnerIndex extends PartnerList {
  /** Numbers of the organisations of each project. */
  readonly held: ListColumn;
}

/** Returns all spellings of a name as one text. */
const textOf = ({ name, spellings }: Partner): string => [name, ...(spellings ?? [])].join(' ');

const known = new WeakMap<Dataset, PartnerIndex>();

/** O(n × partners per project + p log p) for p organisations the first time, then O(1). */
export function* partnerIndexSteps(dataset: Dataset): Resumable<PartnerIndex> {
  let index = known.get(dataset);
  if (index) return index;
  const { numbers, partners, held } = yield* partnerColumnSteps(dataset);
  yield;
  known.set(dataset, (index = { ...sortPartners([...numbers.keys()], partners, numbers), held }));
  return index;
}

/** Sorts partners by their names. O(p log p) */
export function sortPartners(
  ids: readonly string[],
  partners: readonly Partner[],
  numbers: ReadonlyMap<string, number> = new Map(ids.map((id, number) => [id, number])),
): PartnerList {
  const searched = partners.map((partner) => foldings(textOf(partner)));
  const folded = partners.map(({ name, spellings }, i) => (spellings ? fold(name) : searched[i]![0]!));
  const order = [...partners.keys()].sort(
    (a, b) => Number(folded[a]! > folded[b]!) - Number(folded[a]! < folded[b]!) || a - b,
  );
  const ranks = new Uint32Array(partners.length);
  order.forEach((number, place) => (ranks[number] = place));
  return { numbers, ids, partners, order, ranks, searched };
}

/** Adds the counts of all partners to a query that lists some of them. */
export const countingPartners = (query: Query): Query =>
  query.partners?.limit ? { ...query, counts: [...(query.counts ?? []), partnerFacet] } : query;

/** Lists partners in an answer to `countingPartners`. */
export function listPartners(index: PartnerList, answer: Answer, query: Query): Answer {
  if (!query.partners) return answer;
  const { [partnerFacet]: counts, ...others } = answer.counts;
  return {
    ...answer,
    counts: query.counts?.includes(partnerFacet) ? answer.counts : others,
    partners: partnersIn(index, counts, query),
  };
}

/**
 * Returns the chosen partners, and those with projects that have the words, most projects first.
 * @param counts of all partners, in the order of their numbers
 */
export function partnersIn(
  index: PartnerList,
  counts: ReadonlyMap<string, number> | undefined,
  { partners, selection, within }: Query,
): NonNullable<Answer['partners']> {
  const chosen = [selection, within].flatMap((each) => chosenIn(each, partnerFacet)).map(plainId);
  const kept = new Set(chosen);
  const matches = partners?.words?.trim() ? foldingsContainWords(partners.words) : undefined;
  /** Sorts by the number of projects, then by name: the largest number first. */
  const keys: number[] = [];
  const size = index.partners.length;
  let number = 0;
  for (const count of counts?.values() ?? []) {
    if (count && (!matches || matches(index.searched[number]!)))
      keys.push(index.ranks[number]! - count * size);
    number++;
  }
  const shown = [...Float64Array.from(keys).sort().subarray(0, partners?.limit)].map(
    (key) => index.ids[index.order[((key % size) + size) % size]!]!,
  );
  const rest = [...kept].filter((id) => index.numbers.has(id) && !shown.includes(id));
  const values = [...shown, ...rest].map((id): PartnerValue => ({
    id,
    name: index.partners[index.numbers.get(id)!]!.name,
    count: counts?.get(id) ?? 0,
  }));
  return { total: keys.length, values };
}
