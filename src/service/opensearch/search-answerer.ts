/** Answers questions from one index of a search server. */
import { countingPartners, partnersIn } from '../../catalogue/partners/partner-index.js';
import { partnerFacet } from '../../catalogue/selection.js';
import type { Answer, Query } from '../../catalogue/question.js';
import { today } from '../../dataset/dates.js';
import { contentLocale } from '../../dataset/localize.js';
import type { Locale } from '../../dataset/languages.js';
import type { Project } from '../../dataset/reading/schema.js';
import { protocolVersion, type ServiceDescription } from '../../engine/remote/protocol.js';
import { projectsWith, toBytes, type Answerer, type ServiceQuestion } from '../answerer.js';
import { limits } from '../read-query.js';
import { Refusal } from '../refusal.js';
import type { About } from './about.js';
import { maxRelevanceDepth } from './fields.js';
import { findPage } from './find-page.js';
import { readPartners } from './partners.js';
import { refusalOf } from './refusal-of.js';
import { readRangeCounts } from './ranges.js';
import { countSearch, facetCounts, filtersOf, narrow, type SearchContext } from './search.js';
import type { SearchServer } from './search-server.js';
import { createSearcher, type SearchAnswer } from './searcher.js';
import { createSuggester } from './suggester.js';
import { readSums, sumSearches } from './sums.js';

/** Questions asked of the server at once; further ones wait, up to `maxQueue`. */
const maxAtOnce = 32;
const maxQueue = 1000;

interface Bucket {
  readonly key: string;
  readonly doc_count: number;
}
interface CountedValues {
  readonly buckets: readonly Bucket[] | Readonly<Record<string, { readonly doc_count: number }>>;
}

const totalOf = ({ hits }: SearchAnswer): number => hits.total!.value;

/** Returns the counts of a facet, for every value in the order of display. */
function countsOf(values: readonly string[], { buckets }: CountedValues): [string, number][] {
  const found = Array.isArray(buckets)
    ? new Map((buckets as Bucket[]).map(({ key, doc_count: count }) => [key, count]))
    : new Map(Object.entries(buckets).map(([key, { doc_count: count }]) => [key, count]));
  return values.map((id) => [id, found.get(id) ?? 0]);
}

/** Returns the language of a document’s fields: other languages have the same texts as French. */
const indexedLanguage = (locale: string | undefined, { languages }: About): Locale => {
  const wanted = contentLocale(locale);
  return languages.includes(wanted) ? wanted : languages[0]!;
};

/** Returns a function that loads once; a failure is not kept. */
function keepSuccess<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    if (!loading) {
      loading = load();
      loading.catch(() => (loading = undefined));
    }
    return loading;
  };
}

export interface SearchAnswererOptions {
  readonly server: SearchServer;
  readonly index: string;
  readonly about: About;
  /** Called when the index has gone. */
  readonly onGone: () => void;
}

export function createSearchAnswerer({ server, index, about, onGone }: SearchAnswererOptions): Answerer {
  const searcher = createSearcher(server, index);
  const suggest = createSuggester(server, index, about.dataset, searcher);
  const partners = keepSuccess(() => readPartners(server, index));
  const { ranges = {} } = about;
  const values = Object.fromEntries(
    Object.entries(about.values).map(([facet, ids]) => [facet, new Set(ids)]),
  );
  const waiting: (() => void)[] = [];
  let running = 0;
  let drained: () => void = () => {};

  /** Counts of facets and ranges, and the total: one search per set of projects that is counted. */
  async function count(query: Query, context: SearchContext): Promise<Tally> {
    const narrowed = narrow(query, context);
    const [facets, ranges] = [new Set(query.counts), new Set(query.ranges)];
    const own = [...narrowed.open.keys()].filter((name) => facets.has(name) || ranges.has(name));
    const isCommon = (name: string): boolean => !own.includes(name);
    const partsOf = (isPart: (name: string) => boolean) => ({
      facets: [...facets].filter(isPart),
      ranges: [...ranges].filter(isPart),
    });
    const answers = await searcher.search([
      countSearch(filtersOf(narrowed, context.language), partsOf(isCommon), context),
      ...own.map((counted) =>
        countSearch(
          filtersOf(narrowed, context.language, counted),
          partsOf((name) => name === counted),
          context,
        ),
      ),
      ...(query.figures ? sumSearches(filtersOf(narrowed, context.language), about.sums) : []),
    ]);
    const countedIn = (name: string): SearchAnswer => answers[own.indexOf(name) + 1]!;
    const sums = answers.slice(own.length + 1).map(({ aggregations }) => aggregations ?? {});
    const figures = query.figures ? readSums(sums, about.sums) : undefined;
    return {
      total: totalOf(answers[0]!),
      figures,
      ranges:
        query.ranges &&
        Object.fromEntries(
          [...ranges].map((name) => {
            const { aggregations = {}, ...found } = countedIn(name);
            return [name, readRangeCounts(name, context.ranges[name]!, aggregations, totalOf(found))];
          }),
        ),
      counts: Object.fromEntries(
        [...facets].map((facet) => [
          facet,
          countsOf(
            about.values[facet] ?? [],
            countedIn(facet).aggregations![facetCounts(facet)] as CountedValues,
          ),
        ]),
      ),
    };
  }

  async function answer(query: Query, texts?: Locale): Promise<Uint8Array> {
    if (query.partners && !about.hasPartners)
      throw new Refusal(400, 'Wrong parameter', 'This service lists no partners.', 'partners');
    const language = indexedLanguage(query.locale, about);
    const context: SearchContext = { day: today(), language, values, ranges };
    // Both at once: only a far page needs the total first.
    const counting = count(countingPartners(query), context);
    const [{ total, counts: allCounts, ...counted }, page] = await Promise.all([
      counting,
      findPage(searcher, query, context, async () => (await counting).total, about.total),
    ]);
    const suggestions = total ? [] : await suggest(query, context);
    const { [partnerFacet]: partnerCounts, ...counts } = allCounts;
    return toBytes({
      version: about.version,
      total,
      suggestions,
      ...page,
      projects: projectsWith(page.projects, texts),
      counts: about.hasPartners ? counts : allCounts,
      ...counted,
      ...(query.partners ? { partners: partnersIn(await partners(), new Map(partnerCounts), query) } : {}),
    });
  }

  async function find(id: string, texts?: Locale): Promise<Uint8Array | undefined> {
    const [{ hits }] = (await searcher.search([{ size: 1, query: { term: { id } } }])) as [SearchAnswer];
    const project: Project | undefined = hits.hits[0]?._source?.project;
    return project && toBytes(projectsWith([project], texts)[0]);
  }

  const describe = (): Uint8Array =>
    toBytes({
      service: 'forem-widgets',
      protocol: protocolVersion,
      version: about.version,
      total: about.total,
      facets: about.facets,
      ranges: Object.keys(ranges),
      ...(about.hasPartners ? { partners: true } : {}),
      languages: about.languages,
      limits: { ...limits, relevance: maxRelevanceDepth },
      dataset: about.dataset,
    } satisfies ServiceDescription);

  async function ask(question: ServiceQuestion): Promise<Uint8Array | undefined> {
    if (question.kind === 'description') return describe();
    if (running >= maxAtOnce) {
      if (waiting.length >= maxQueue) throw new Refusal(503, 'Too busy', 'Ask again in a moment.');
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    running++;
    try {
      const { texts } = question;
      return question.kind === 'project'
        ? await find(question.id, texts)
        : await answer(question.query, texts);
    } catch (error) {
      throw refusalOf(error, onGone);
    } finally {
      running--;
      const next = waiting.shift();
      if (next) next();
      else if (!running) drained();
    }
  }

  const { version, facets, total, problemCount } = about;
  return {
    opening: { version, facets, ranges: Object.keys(ranges), total, problemCount },
    get queueLength() {
      return waiting.length;
    },
    ask,
    isHealthy: () => searcher.isAvailable(),
    async close() {
      if (running) await new Promise<void>((resolve) => (drained = resolve));
    },
  };
}

interface Tally extends Pick<Answer, 'total' | 'ranges' | 'figures'> {
  readonly counts: Readonly<Record<string, readonly (readonly [string, number])[]>>;
}
