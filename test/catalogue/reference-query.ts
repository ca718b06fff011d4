/** Reference implementation of `query`: plain and slow. */
import type { Answer, Figures, Query } from '../../src/catalogue/question.js';
import { chosenIn, facetsOf, type FacetName, type Selection } from '../../src/catalogue/selection.js';
import { spansIn, termsOf } from '../../src/text/fold.js';
import type { Dataset, LocalizedText, Project } from '../../src/dataset/reading/schema.js';
import { statuses, statusOf } from '../../src/dataset/status.js';
import { isInRange, referenceBars, type Bars } from './reference-ranges.js';
import { partnersOf, referencePartners } from './reference-partners.js';
import { referenceFigures } from './reference-figures.js';

type Language = 'fr' | 'nl' | 'de' | 'en';
export interface PlainAnswer {
  total: number;
  offset: number;
  counts: [facet: string, ...values: [id: string, count: number][]][];
  projects: string[];
  figures: Figures | undefined;
  bars: Bars | undefined;
  partners: Answer['partners'];
}

/** @param bounds of the bars of each field that is counted */
export function referenceQuery(
  dataset: Dataset,
  today: string,
  query: Query,
  bounds: Readonly<Record<string, readonly number[]>> = {},
): PlainAnswer {
  const language = (query.locale ?? 'fr') as Language;
  const { selection, within = {}, match = {}, limit = 0 } = query;

  const valuesOf = (project: Project, facet: FacetName): string[] => {
    if (facet === 'sector') return (project.sectors ?? []).flatMap((id) => broaderSectors(dataset, id));
    if (facet === 'theme') return project.themes ?? [];
    if (facet === 'country') return project.countries ?? [];
    if (facet === 'programme') return project.programme ? [project.programme] : [];
    if (facet === 'status') return [statusOf(project.period, today)];
    if (facet === 'network') return project.networks ?? [];
    if (facet === 'partner') return partnersOf(dataset, project);
    const isDeclared = dataset.facets.some(({ id }) => id === facet);
    return (isDeclared && project.fields?.[facet]) || [];
  };
  const knownIn = new Map<FacetName, Set<string>>();
  const known = (facet: FacetName): Set<string> => {
    const before = knownIn.get(facet);
    if (before) return before;
    const defined = dataset.facets.find(({ id }) => id === facet)?.values ?? [];
    const values = new Set([
      ...defined.map(({ id }) => id),
      ...dataset.projects.flatMap((each) => valuesOf(each, facet)),
    ]);
    knownIn.set(facet, values);
    return values;
  };
  const has = (project: Project, facet: FacetName, id: string): boolean =>
    valuesOf(project, facet).includes(id) ||
    (!known(facet).has(id) && isInRange(dataset, project, facet, id));
  const isChosen = (project: Project, facet: FacetName, ids: readonly string[], all: boolean): boolean => {
    const wanted = ids.filter((id) => !id.startsWith('-'));
    const unwanted = ids.filter((id) => id.startsWith('-')).map((id) => id.slice(1));
    if (unwanted.some((id) => has(project, facet, id))) return false;
    if (all) return wanted.every((id) => has(project, facet, id));
    return wanted.length === 0 || wanted.some((id) => has(project, facet, id));
  };
  const isFound = (project: Project, chosen: Selection): boolean =>
    facetsOf(within).every((facet) => isChosen(project, facet, chosenIn(within, facet), false)) &&
    facetsOf(chosen).every((facet) =>
      isChosen(project, facet, chosenIn(chosen, facet), match[facet] === 'all'),
    ) &&
    [within.q, chosen.q].every((typed) => !typed?.trim() || hasWords(dataset, project, typed, language));

  const found = dataset.projects.filter((project) => isFound(project, selection));

  const figures = query.figures ? referenceFigures(dataset, found) : undefined;
  /** The projects among which a facet is counted. */
  const countedIn = (facet: FacetName): Project[] => {
    const own = chosenIn(selection, facet);
    const kept = match[facet] === 'all' ? own : own.filter((id) => id.startsWith('-'));
    return dataset.projects.filter((project) => isFound(project, { ...selection, [facet]: kept }));
  };
  const bars = query.ranges?.map((facet) => [
    facet,
    referenceBars(dataset, countedIn(facet), facet, bounds[facet] ?? []),
  ]);
  const counts: PlainAnswer['counts'] = [];
  for (const facet of query.counts ?? []) {
    const others = countedIn(facet);
    const lists: Record<string, readonly { readonly id: string }[]> = {
      ...Object.fromEntries(dataset.facets.map(({ id, values }) => [id, values ?? []])),
      sector: dataset.sectors,
      theme: dataset.themes,
      programme: dataset.programmes,
      network: dataset.networks,
      status: statuses.map((id) => ({ id })),
    };
    const defined = (lists[facet] ?? []).map(({ id }) => id);
    const values = new Set([...defined, ...dataset.projects.flatMap((project) => valuesOf(project, facet))]);
    const count = (id: string): number =>
      others.filter((project) => valuesOf(project, facet).includes(id)).length;
    counts.push([facet, ...[...values].map((id): [string, number] => [id, count(id)])]);
  }

  const ids = sorted(dataset, found, query, language).map(({ id }) => id);
  const place = query.around === undefined ? -1 : ids.indexOf(query.around);
  const offset = place < 0 || limit === 0 ? (query.offset ?? 0) : Math.floor(place / limit) * limit;
  return {
    total: found.length,
    offset,
    counts,
    projects: ids.slice(offset, offset + limit),
    figures,
    partners: referencePartners(dataset, countedIn('partner'), query),
    bars: bars && (Object.fromEntries(bars) as Bars),
  };
}

/** Returns a sector and all its broader sectors, without duplicates. */
function broaderSectors(dataset: Dataset, id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) return [];
  const broader = dataset.sectors.find((sector) => sector.id === id)?.broader;
  return [id, ...(broader ? broaderSectors(dataset, broader, [...seen, id]) : [])];
}

function localized(text: LocalizedText | null | undefined, language: Language): string {
  return text?.[language] || text?.fr || text?.nl || text?.de || text?.en || '';
}

const titlesOf = (project: Project, language: Language): string[] => [
  localized(project.name, language),
  project.acronym ?? '',
];
const textsOf = (dataset: Dataset, project: Project, language: Language): string[] => [
  ...vocabularyOf(dataset, project, language),
  localized(project.summary, language),
  localized(project.place, language),
  project.lead?.name ?? '',
  ...(project.partners?.names ?? []),
];

/** Labels and keywords of everything that a project refers to, and the places of its programme. */
function vocabularyOf(dataset: Dataset, project: Project, language: Language): string[] {
  const sectors = (project.sectors ?? []).flatMap((id) => broaderSectors(dataset, id));
  const records = [
    ...dataset.sectors.filter(({ id }) => sectors.includes(id)),
    ...dataset.themes.filter(({ id }) => project.themes?.includes(id)),
    ...dataset.facets.flatMap((facet) =>
      (facet.values ?? []).filter(({ id }) => project.fields?.[facet.id]?.includes(id)),
    ),
  ];
  const programme = dataset.programmes.find(({ id }) => id === project.programme);
  return [
    ...records.map(({ label }) => localized(label, language)),
    ...records.map(({ keywords }) => localized(keywords, language)),
    localized(programme?.keywords, language),
    ...(programme?.places ?? []).flatMap(({ names }) => names),
  ];
}

/** Returns the level of each typed word in a project: 4 and 3 in titles, 2 and 1 elsewhere, 0 for no match. */
function levels(dataset: Dataset, project: Project, typed: string, language: Language): number[] {
  const titleTerms = titlesOf(project, language).flatMap(termsOf);
  const otherTerms = textsOf(dataset, project, language).flatMap(termsOf);
  const { words, spans: all } = spansIn(typed);
  return words.map((_, i) => {
    // Spans of the word: alone, and joined with up to three neighbours, in either spelling.
    const spans = all.filter(({ first, last }) => first <= i && i <= last).map(({ text }) => text);
    const level = (span: string): number => {
      if (titleTerms.includes(span)) return 4;
      if (titleTerms.some((term) => term.startsWith(span))) return 3;
      if (otherTerms.includes(span)) return 2;
      return otherTerms.some((term) => term.startsWith(span)) ? 1 : 0;
    };
    return Math.max(...spans.map(level));
  });
}

const hasWords = (dataset: Dataset, project: Project, typed: string, language: Language): boolean =>
  levels(dataset, project, typed, language).every((level) => level > 0);

/** A title from its first letter or digit, or whole if it has none. */
const unsigned = (title: string): string => /[\p{L}\p{N}].*/su.exec(title)?.[0] ?? title;

function sorted(dataset: Dataset, found: readonly Project[], query: Query, language: Language): Project[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const typed = query.selection.q?.trim();
  const sort = query.sort ?? (typed ? 'relevance' : 'title');
  const byTitle = (a: Project, b: Project): number =>
    collator.compare(unsigned(localized(a.name, language)), unsigned(localized(b.name, language))) ||
    dataset.projects.indexOf(a) - dataset.projects.indexOf(b);
  if (sort === 'title' || (sort === 'relevance' && !typed)) return found.toSorted(byTitle);
  if (sort === '-title') return found.toSorted(byTitle).reverse();

  const score = (project: Project): number =>
    levels(dataset, project, typed!, language).reduce((sum, level) => sum + level, 0);
  if (sort === 'relevance') return found.toSorted((a, b) => score(b) - score(a) || byTitle(a, b));

  const key = (project: Project): string | number | undefined => {
    const { start, end } = project.period ?? {};
    // ISO dates sort as text.
    if (sort.endsWith('start'))
      return start ? start.padEnd(10, '-01-01'.slice(start.length === 7 ? 3 : 0)) : undefined;
    if (sort.endsWith('end'))
      return end ? end.padEnd(10, '-12-31'.slice(end.length === 7 ? 3 : 0)) : undefined;
    return project.budget?.amount;
  };
  return found.toSorted((a, b) => {
    const [left, right] = [key(a), key(b)];
    if (left === right) return byTitle(a, b);
    if (left === undefined) return 1;
    if (right === undefined) return -1;
    return left < right === !sort.startsWith('-') ? -1 : 1;
  });
}
