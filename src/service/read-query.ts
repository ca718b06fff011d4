import { isSort, sortKeys, type Query, type Sort } from '../catalogue/question.js';
import { idsIn, type Selection } from '../catalogue/selection.js';
import {
  queryParameters,
  selectionPrefix,
  withinPrefix,
  type ServiceLimits,
} from '../engine/remote/protocol.js';
import type { Locale } from '../dataset/languages.js';
import { Refusal } from './refusal.js';

/** Sorting by these reads the projects once; each page behind the first costs a walk to its start. */
export const limits: ServiceLimits = { projects: 1000, words: 500, ids: 200, address: 8000 };
/** Parameters that elements do not use. */
const otherParameters = ['texts'] as const;
const knownParameters: readonly string[] = [...queryParameters, ...otherParameters];
const maxIdLength = 200;
const maxOffset = 1_000_000_000;

const wrong = (parameter: string, detail: string): Refusal =>
  new Refusal(400, 'Wrong parameter', detail, parameter);

function wholeNumber(parameter: string, text: string, max: number): number {
  const number = Number(text);
  if (!/^\d{1,10}$/.test(text) || number > max)
    throw wrong(parameter, `${parameter} is a whole number from 0 to ${max}.`);
  return number;
}

function idsOf(parameter: string, text: string): readonly string[] {
  const ids = idsIn(text);
  if (ids.length > limits.ids) throw wrong(parameter, `${parameter} takes at most ${limits.ids} ids.`);
  if (ids.some((id) => id.length > maxIdLength))
    throw wrong(parameter, `An id has at most ${maxIdLength} characters.`);
  return ids;
}

function sortOf(text: string): Sort {
  if (isSort(text)) return text;
  throw wrong('sort', `sort is one of ${sortKeys.join(', ')}; a minus before it turns the order round.`);
}

function facetOf(parameter: string, facet: string, facets: readonly string[]): string {
  if (!facets.includes(facet)) throw wrong(parameter, `The facets are ${facets.join(', ')}.`);
  return facet;
}

function readSelection(
  parameters: ReadonlyMap<string, string>,
  prefix: string,
  facets: readonly string[],
): Selection {
  const selection: Record<string, readonly string[] | string> = {};
  for (const [name, value] of parameters) {
    if (!name.startsWith(prefix)) continue;
    const facet = name.slice(prefix.length);
    if (facet !== 'q') {
      selection[facetOf(name, facet, facets)] = idsOf(name, value);
      continue;
    }
    if (value.length > limits.words) throw wrong(name, `${name} has at most ${limits.words} characters.`);
    selection['q'] = value;
  }
  return selection;
}

const isSelection = (name: string): boolean =>
  name.startsWith(selectionPrefix) || name.startsWith(withinPrefix);

/** @param known names of the parameters @param hasSelection true where each facet has parameters too */
function uniqueParameters(
  search: URLSearchParams,
  known: readonly string[],
  hasSelection: boolean,
): ReadonlyMap<string, string> {
  const parameters = new Map<string, string>();
  for (const [name, value] of search) {
    if (!known.includes(name) && !(hasSelection && isSelection(name))) {
      const facets = hasSelection ? [`${selectionPrefix}<facet>`, `${withinPrefix}<facet>`] : [];
      const names = [...facets, ...known];
      throw wrong(name.slice(0, 100), `The parameters are ${names.join(', ')}.`);
    }
    if (parameters.has(name)) throw wrong(name, `${name} occurs twice; several ids are joined by commas.`);
    parameters.set(name, value);
  }
  return parameters;
}

function languageOf(text: string): string {
  try {
    return Intl.getCanonicalLocales(text)[0] ?? 'fr';
  } catch {
    throw wrong('language', 'language is a language tag, such as nl.');
  }
}

function textsOf(parameters: ReadonlyMap<string, string>): Locale | undefined {
  const texts = parameters.get('texts') ?? '';
  if (!['', 'all', 'language'].includes(texts))
    throw wrong('texts', 'texts is all, or language for texts in the language alone.');
  const language = languageOf(parameters.get('language') || 'fr');
  return texts === 'language' ? language : undefined;
}

/** Reads the parameters of one project. @throws {Refusal} */
export const readTexts = (search: URLSearchParams): Locale | undefined =>
  textsOf(uniqueParameters(search, ['language', 'texts'], false));

/**
 * Reads a query from the parameters of an address.
 * @param facets of the dataset; others are refused
 * @param ranges fields in which ranges can be chosen and counted
 * @throws {Refusal} for the first parameter that is wrong
 */
export function readQuery(
  search: URLSearchParams,
  facets: readonly string[],
  ranges: readonly string[] = [],
): { readonly query: Query; readonly texts: Locale | undefined } {
  const choosable = [...new Set([...facets, ...ranges])];
  const parameters = uniqueParameters(search, knownParameters, true);
  const read = <T>(name: string, convert: (text: string) => T): T | undefined => {
    const text = parameters.get(name);
    return text === undefined || text === '' ? undefined : convert(text);
  };
  const among = (names: readonly string[], name: string) => (text: string) =>
    idsOf(name, text).map((facet) => facetOf(name, facet, names));
  const counted = read('ranges', among(ranges, 'ranges'));
  const partners = read('partners', (text) => wholeNumber('partners', text, limits.projects));
  const words = read('partner-words', (text) => {
    if (text.length > limits.words)
      throw wrong('partner-words', `partner-words has at most ${limits.words} characters.`);
    return text;
  });
  const around = read('around', (text) => idsOf('around', text)[0]);
  const sort = read('sort', sortOf);
  const locale = read('language', languageOf);
  const figures = read('figures', (text) => wholeNumber('figures', text, 1));
  const match = read('match', among(choosable, 'match')) ?? [];
  const query: Query = {
    selection: readSelection(parameters, selectionPrefix, choosable),
    within: readSelection(parameters, withinPrefix, choosable),
    match: Object.fromEntries(match.map((facet) => [facet, 'all' as const])),
    offset: read('offset', (text) => wholeNumber('offset', text, maxOffset)) ?? 0,
    limit: read('limit', (text) => wholeNumber('limit', text, limits.projects)) ?? 0,
    counts: read('counts', among(facets, 'counts')) ?? [],
    ...(figures ? { figures: true } : {}),
    ...(counted ? { ranges: counted } : {}),
    ...(partners === undefined ? {} : { partners: { limit: partners, words } }),
    ...(around === undefined ? {} : { around }),
    ...(sort === undefined ? {} : { sort }),
    ...(locale === undefined ? {} : { locale }),
  };
  return { query, texts: textsOf(parameters) };
}
