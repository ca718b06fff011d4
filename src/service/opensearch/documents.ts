/** Turns projects into documents, with the folded words and the ranks that the engine of the page works with. */
import { createCatalogue } from '../../catalogue/indexed/catalogue.js';
import { Pieces } from '../../catalogue/indexed/pieces.js';
import { figureColumnSteps, type FigureColumns } from '../../catalogue/figures/figures.js';
import { orderSteps, ranksSteps } from '../../catalogue/indexed/sort.js';
import { rangeColumnSteps } from '../../catalogue/ranges/range-column.js';
import { hasPartnerFacet } from '../../catalogue/partner-question.js';
import { partnerIndexSteps } from '../../catalogue/partners/partner-index.js';
import { choosableIn, facetsIn, partnerFacet } from '../../catalogue/selection.js';
import { otherTexts, titleTexts } from '../../catalogue/text/searched-texts.js';
import { firstDay, lastDay } from '../../dataset/dates.js';
import { languages as builtInLanguages, type Locale } from '../../dataset/languages.js';
import { languagesOf } from '../../dataset/localize.js';
import type { Dataset, Project } from '../../dataset/reading/schema.js';
import { runInTurn, runToEnd, type Resumable } from '../../scheduling/resumable.js';
import { termsOf } from '../../text/fold.js';
import { maxTermLength, rankedSorts } from './fields.js';
import { storedPartners, type StoredPartner } from './partners.js';
import { createRangeMaker, type StoredRanges } from './ranges.js';
import { createSumMaker, type SumLists } from './sums.js';

export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** Words of all projects in one language, sorted, with the number of projects that have each. */
export interface StoredVocabulary {
  readonly terms: readonly string[];
  readonly counts: readonly number[];
}

export interface DocumentMaker {
  readonly languages: readonly Locale[];
  /** Values of each facet, in the order of display. */
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly sums: SumLists;
  readonly ranges: StoredRanges;
  /** Absent where there are too many to count, or a declared facet has their name. */
  readonly partners: readonly StoredPartner[] | undefined;
  /** Returns the document of the project at a place of the dataset. Each place is asked for once. */
  make(position: number): object;
  /** Complete when all documents have been made. */
  vocabularies(): Readonly<Record<string, StoredVocabulary>>;
}

/** Returns the built-in languages, and those of the names. */
const languagesIn = ({ projects }: Dataset): Locale[] => {
  const found = new Set<Locale>(builtInLanguages);
  for (const { name } of projects) for (const language of languagesOf(name)) found.add(language);
  return [...found];
};

/** Collects the different terms of texts: texts share most of their pieces. */
class TermReader {
  readonly #pieces = new Pieces();
  readonly #terms: (readonly string[])[] = [];

  of(texts: readonly string[]): Set<string> {
    const found = new Set<string>();
    for (const text of texts) {
      const size = this.#pieces.of(text);
      for (let i = 0; i < size; i++) {
        const number = this.#pieces.found[i]!;
        const terms = (this.#terms[number] ??= termsOf(this.#pieces.all[number]!).map((term) =>
          term.slice(0, maxTermLength),
        ));
        for (const term of terms) found.add(term);
      }
    }
    return found;
  }
}

/** O(n log n) for the orders. */
export function createDocumentMaker(dataset: Dataset): DocumentMaker {
  const catalogue = createCatalogue(dataset);
  const languages = languagesIn(dataset);
  const { projects } = dataset;
  const facets = facetsIn(dataset).filter((facet) => facet !== 'status');
  // Each project is read once for the orders of all languages, the figures and the numbers.
  let figures: FigureColumns | undefined;
  runInTurn([
    ...languages.map((language) => orderSteps(catalogue, 'title', language)),
    ranksSteps(catalogue, 'start'),
    (function* (): Resumable<void> {
      figures = yield* figureColumnSteps(dataset);
    })(),
    ...choosableIn(dataset).map((facet) => rangeColumnSteps(dataset, facet)),
  ]);
  const ranks = languages.map((language) =>
    rankedSorts.map((sort) => {
      const order = runToEnd(orderSteps(catalogue, sort, language));
      const places = new Uint32Array(order.length);
      for (let i = 0; i < order.length; i++) places[order[i]!] = i;
      return places;
    }),
  );
  const partnerIndex = hasPartnerFacet(dataset) ? runToEnd(partnerIndexSteps(dataset)) : undefined;
  const partners = partnerIndex && storedPartners(partnerIndex);
  const values = Object.fromEntries(
    [...catalogue.facets].map(([facet, { numbers }]) => [facet, [...numbers.keys()]]),
  );
  if (partners) values[partnerFacet] = partners.map(({ id }) => id);
  const sums = createSumMaker(figures!);
  const ranges = createRangeMaker(
    dataset,
    choosableIn(dataset).filter((facet) => facet !== partnerFacet || partners),
  );
  const reader = new TermReader();
  const counts = languages.map(() => new Map<string, number>());

  function facetValues(position: number): Record<string, string[]> {
    const found: Record<string, string[]> = {};
    for (const facet of facets) {
      const index = catalogue.facets.get(facet)!;
      const combination = index.combinations[position]!;
      const numbers = index.values.subarray(index.starts[combination], index.starts[combination + 1]);
      if (numbers.length) found[facet] = [...numbers].map((number) => values[facet]![number]!);
    }
    if (partners) {
      const { values: numbers, starts } = partnerIndex.held;
      const own = numbers.slice(starts[position], starts[position + 1]);
      if (own.length) found[partnerFacet] = own.map((number) => partners[number]!.id);
    }
    return found;
  }

  function words(project: Project): { titles: Record<string, string>; others: Record<string, string> } {
    const titles: Record<string, string> = {};
    const others: Record<string, string> = {};
    languages.forEach((language, at) => {
      const inTitle = reader.of(titleTexts(project, language));
      const inOthers = reader.of(otherTexts(dataset, language)(project));
      titles[language] = [...inTitle].join(' ');
      others[language] = [...inOthers].join(' ');
      for (const term of inTitle) inOthers.add(term);
      for (const term of inOthers) counts[at]!.set(term, (counts[at]!.get(term) ?? 0) + 1);
    });
    return { titles, others };
  }

  return {
    languages,
    values,
    sums: sums.lists,
    ranges: ranges.lists,
    partners,
    make(position) {
      const project = projects[position]!;
      const { start, end } = project.period ?? {};
      return {
        id: project.id,
        position,
        project,
        facets: facetValues(position),
        ...(start ? { start: dayNumber(firstDay(start)) } : {}),
        ...(end ? { end: dayNumber(lastDay(end)) } : {}),
        ...words(project),
        sums: sums.make(position),
        numbers: ranges.make(position),
        ranks: Object.fromEntries(
          languages.map((language, at) => [
            language,
            Object.fromEntries(rankedSorts.map((sort, which) => [sort, ranks[at]![which]![position]!])),
          ]),
        ),
      };
    },
    vocabularies: () =>
      Object.fromEntries(
        languages.map((language, at) => {
          const terms = [...counts[at]!.keys()].sort((a, b) => (a < b ? -1 : 1));
          return [language, { terms, counts: terms.map((term) => counts[at]!.get(term)!) }];
        }),
      ),
  };
}
