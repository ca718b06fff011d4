/**
 * Parts of a dataset: everything that a page needs to show it in one language. A part holds no texts in other
 * languages, unless they fall back, and no fine print: no sources, quotes, reviews or inferences, and no keywords of
 * the search.
 */
import { isObject } from './is-object.js';
import { languages, type Locale } from './languages.js';
import { languagesOf, localize } from './localize.js';
import type { Dataset } from './reading/schema.js';

type Tree = { readonly [key: string]: unknown };
type LocalizedTexts = NonNullable<Parameters<typeof languagesOf>[0]>;

const finePrint: ReadonlySet<string> = new Set([
  'sources',
  'source',
  'quotes',
  'inferred',
  'reviewed',
  'keywords',
]);

/** True for texts by language. Texts in none of the built-in languages are kept whole. */
const isTexts = (value: Tree): value is LocalizedTexts =>
  languages.some((language) => typeof value[language] === 'string') &&
  Object.keys(value).every((key) => key === 'reviewed' || languagesOf({ [key]: 'x' }).length > 0);

function inLanguage(value: unknown, locale: Locale, leftOut = finePrint): unknown {
  if (Array.isArray(value)) return value.map((each) => inLanguage(each, locale, leftOut));
  if (!isObject(value)) return value;
  if (isTexts(value)) {
    const found = localize(value, locale);
    return found ? { [found.language]: found.text } : {};
  }
  const kept = Object.entries(value).filter(([key, each]) => !leftOut.has(key) && each !== null);
  return Object.fromEntries(kept.map(([key, each]) => [key, inLanguage(each, locale, leftOut)]));
}

/** A record with its texts in one language, or the one that they fall back to; the fine print stays. */
export const recordIn = <T>(record: T, locale: Locale): T => inLanguage(record, locale, new Set()) as T;

function hasSources(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasSources);
  return (
    isObject(value) && Object.entries(value).some(([key, each]) => key === 'sources' || hasSources(each))
  );
}

/** An empty list says that there is fine print to load. A record with a date says so by that. */
const marked = (part: Tree, record: unknown): Tree =>
  part['asOf'] || !hasSources(record) ? part : { ...part, sources: [] };

/** Returns the part of a dataset for one language. It is a dataset itself. */
export function partIn(dataset: Dataset, locale: Locale): Dataset {
  const entries = Object.entries(dataset).map(([name, value]: [string, unknown]) => {
    const part = inLanguage(value, locale);
    return [name, Array.isArray(value) ? (part as Tree[]).map((each, i) => marked(each, value[i])) : part];
  });
  return { ...(Object.fromEntries(entries) as Dataset), sources: [] };
}

/** The part of the bundled dataset that an element shows: networks, projects, or (without a subject) both. */
export type Subject = 'networks' | 'projects';
export const subjects: readonly Subject[] = ['networks', 'projects'];

/** Fields that only the element of the whole page shows, which has no subject. */
const ofPage = ['introductions', 'activities', 'services', 'reason', 'description'];

/** Fields of the dataset that elements with a subject do without. */
const othersOnly: Readonly<Record<Subject, ReadonlySet<string>>> = {
  networks: new Set([...ofPage, 'projects', 'sectors', 'programmes', 'facets', 'examples']),
  projects: new Set([...ofPage, 'networks']),
};

/** Returns the part of a part that elements with one subject need. Projects name their networks. */
export function partAbout(part: Dataset, subject: Subject): Dataset {
  const entries = Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    if (!othersOnly[subject].has(name)) return [[name, value]];
    return Array.isArray(value) ? [[name, []]] : [];
  });
  const about = Object.fromEntries(entries) as Dataset;
  if (subject === 'networks') return about;
  const named = part.networks.map(({ id, name, acronym }) => ({ id, name, ...(acronym && { acronym }) }));
  return { ...about, networks: named };
}

/** Languages that have a part: the built-in ones, and all others that occur in the dataset. */
export function partLanguages(dataset: Dataset): Locale[] {
  const found = new Set<Locale>(languages);
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    else if (isObject(value)) {
      if (isTexts(value)) for (const language of languagesOf(value)) found.add(language);
      else Object.values(value).forEach(visit);
    }
  };
  visit(dataset);
  return [...found];
}
