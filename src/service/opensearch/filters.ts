/** Filters for the choices of a reader. Nothing from outside becomes more than a value in them. */
import type { Locale } from '../../dataset/languages.js';
import type { Status } from '../../dataset/status.js';
import { spansIn, type Span } from '../../text/fold.js';
import { rangeOf, unknownId } from '../../catalogue/ranges/range-id.js';
import { isExclusion, plainId, type FacetName } from '../../catalogue/selection.js';
import { dayNumber } from './documents.js';
import { allOf, anyOf, exists, nothing, type Clause } from './clauses.js';
import { facetField, maxTermLength, textField } from './fields.js';
import { rangeFilter, unknownFilter, type StoredRanges } from './ranges.js';

/** The parts of a context on which the meaning of an id depends. */
export interface IdContext {
  readonly day: string;
  /** Values of each facet, in the order of display. */
  readonly values: Readonly<Record<string, ReadonlySet<string>>>;
  readonly ranges: StoredRanges;
}

/** Returns the filters of `statusOf` (dataset/status.ts). */
export function statusFilters(day: string): Readonly<Record<Status, Clause>> {
  const now = dayNumber(day);
  const ended: Clause = { range: { end: { lt: now } } };
  const upcoming: Clause = { range: { start: { gt: now } } };
  return {
    upcoming: { bool: { filter: [upcoming], must_not: [ended] } },
    ongoing: { bool: { filter: [exists('start'), exists('end')], must_not: [ended, upcoming] } },
    ended,
    unknown: {
      bool: { must_not: [ended, upcoming, { bool: { filter: [exists('start'), exists('end')] } }] },
    },
  };
}

/** Returns projects with any of the ids of one facet: its values, or ranges of its numbers. */
function havingAny(facet: FacetName, ids: readonly string[], context: IdContext): Clause {
  const { day, values, ranges } = context;
  const valueIds: string[] = [];
  const clauses: Clause[] = [];
  for (const id of ids) {
    const stored = ranges[facet];
    const range = rangeOf(id);
    if (values[facet]?.has(id)) valueIds.push(id);
    else if (stored && id === unknownId) clauses.push(unknownFilter(facet, stored));
    else if (stored && range) clauses.push(rangeFilter(facet, range, stored));
  }
  if (facet === 'status') for (const id of valueIds) clauses.push(statusFilters(day)[id as Status]);
  else if (valueIds.length) clauses.push({ terms: { [facetField(facet)]: valueIds } });
  return clauses.length ? anyOf(clauses) : nothing;
}

/** Returns projects with any (or all) of the ids of one facet, and none of the ids with a minus. */
export function facetFilter(
  facet: FacetName,
  ids: readonly string[],
  context: IdContext,
  byAll = false,
): Clause {
  const wanted = ids.filter((id) => !isExclusion(id));
  const excluded = ids.filter(isExclusion).map(plainId);
  const any = wanted.length ? [havingAny(facet, wanted, context)] : [];
  const filter = byAll ? wanted.map((id) => havingAny(facet, [id], context)) : any;
  if (!excluded.length) return allOf(filter);
  return { bool: { filter, must_not: [havingAny(facet, excluded, context)] } };
}

export const exclusionsIn = (ids: readonly string[]): readonly string[] => ids.filter(isExclusion);

const cut = ({ text }: Span): string => text.slice(0, maxTermLength);
const prefix = (field: string, value: string): Clause => ({ prefix: { [field]: { value } } });

/** For each word typed, the spans that hold it. */
const spansByWord = (typed: string): (readonly string[])[] => {
  const { words, spans } = spansIn(typed);
  return words.map((_, word) => spans.filter(({ first, last }) => first <= word && word <= last).map(cut));
};

/** Returns projects in which every word typed starts a word of the texts. */
export const wordFilters = (typed: string, language: Locale): readonly Clause[] =>
  spansByWord(typed).map((texts) =>
    anyOf(
      texts.flatMap((text) => [
        prefix(textField('titles', language), text),
        prefix(textField('others', language), text),
      ]),
    ),
  );

/**
 * Returns the same with a score for each word, as the page gives: 4 for a word of the title, 1 for the start of one
 * elsewhere.
 */
export const scoredWords = (typed: string, language: Locale): readonly Clause[] =>
  spansByWord(typed).map((texts) => {
    const [titles, others] = [textField('titles', language), textField('others', language)];
    const scored = (filter: Clause, boost: number): Clause => ({ constant_score: { filter, boost } });
    return {
      dis_max: {
        queries: [
          scored({ terms: { [titles]: texts } }, 4),
          scored(anyOf(texts.map((text) => prefix(titles, text))), 3),
          scored({ terms: { [others]: texts } }, 2),
          scored(anyOf(texts.map((text) => prefix(others, text))), 1),
        ],
      },
    };
  });
