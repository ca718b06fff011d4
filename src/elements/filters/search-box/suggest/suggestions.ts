/** Suggestions for typed words: values of facets, partners, projects, and the words themselves. */
import { str } from '@lit/localize';
import { hasPartnerFacet } from '../../../../catalogue/partner-question.js';
import {
  chosenIn,
  facetsIn,
  partnerFacet,
  type FacetName,
  type Selection,
} from '../../../../catalogue/selection.js';
import { capitalized } from '../../../../localization/format.js';
import { localize } from '../../../../localization/localize.js';
import { fold } from '../../../../text/fold.js';
import type { Context } from '../../../core/context.js';
import type { AskedQuery } from '../../../exploring/askable.js';
import { facetCaption, facetLabel } from '../../../exploring/facets.js';
import { projectCount, projectsCaption } from '../../../exploring/wording.js';

export interface Suggestion {
  readonly label: string;
  /** Language of the label, where it is not the reader's. */
  readonly language?: string;
  /** The number of projects, in words. */
  readonly note: string;
  /** The selection after the choice. */
  readonly selection: Selection;
  /** Id of the project that is meant. */
  readonly project?: string;
}

export interface SuggestionGroup {
  readonly caption: string;
  readonly suggestions: readonly Suggestion[];
}

/** Entries of each kind: a list that a reader can take in. */
const maxOfKind = 3;
const maxProjects = 4;

const wordsIn = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Returns true if each word typed begins a word of the text. */
function fits(text: string, typed: readonly string[]): boolean {
  const words = wordsIn(text);
  return typed.every((each) => words.some((word) => word.startsWith(each)));
}

function ofFacet(
  context: Context,
  facet: FacetName,
  counts: ReadonlyMap<string, number>,
  typed: readonly string[],
  selection: Selection,
): SuggestionGroup {
  const chosen = chosenIn(selection, facet);
  const suggestions: Suggestion[] = [];
  for (const [id, count] of counts) {
    if (!count || chosen.includes(id)) continue;
    const label = facetLabel(context, facet, id);
    if (fits(label, typed))
      suggestions.push({
        label,
        note: projectCount(context.msg, count, context.dataset.examples),
        selection: { ...selection, [facet]: [...chosen, id] },
      });
  }
  return { caption: facetCaption(context, facet) ?? facet, suggestions: suggestions.slice(0, maxOfKind) };
}

/** Asks the engine of the group, wherever it works: two questions per change of the field. */
export async function suggestionsFor(
  context: Context,
  { engine, query }: AskedQuery,
  text: string,
  signal: AbortSignal,
): Promise<readonly SuggestionGroup[]> {
  const typed = wordsIn(text);
  if (!typed.length) return [];
  const { dataset, msg, locale } = context;
  const { q: _, ...selection } = query.selection;
  const facets = facetsIn(dataset);
  const partners = hasPartnerFacet(dataset) ? { words: text, limit: maxOfKind } : undefined;
  const [values, found] = await Promise.all([
    engine.query({ ...query, selection, counts: facets, limit: 0, partners }, signal),
    engine.query(
      { ...query, selection: { ...selection, q: text }, sort: 'relevance', limit: maxProjects },
      signal,
    ),
  ]);
  const search = (words: string, note: string): Suggestion => ({
    label: msg(str`Chercher « ${words} »`, { id: 'suggest.words' }),
    note,
    selection: { ...selection, q: words },
  });
  const chosenPartners = chosenIn(selection, partnerFacet);
  const groups: SuggestionGroup[] = [
    {
      caption: msg('Mots', { id: 'suggest.caption' }),
      suggestions: found.total
        ? [search(text, projectCount(msg, found.total, dataset.examples))]
        : (found.suggestions ?? []).map((words) => search(words, '')),
    },
    ...facets.map((facet) => ofFacet(context, facet, values.counts[facet] ?? new Map(), typed, selection)),
    {
      caption: msg('Partenaires', { id: 'project.partners' }),
      suggestions: (values.partners?.values ?? [])
        .filter(({ id, count }) => count && !chosenPartners.includes(id))
        .slice(0, maxOfKind)
        .map(({ id, name, count }) => ({
          label: name,
          note: projectCount(msg, count, dataset.examples),
          selection: { ...selection, [partnerFacet]: [...chosenPartners, id] },
        })),
    },
    {
      caption: capitalized(projectsCaption(msg, dataset), locale),
      suggestions: found.projects.flatMap(({ id, name }) => {
        const shown = localize(name, locale);
        if (!shown) return [];
        const label = shown.text;
        return {
          label,
          language: shown.language,
          note: '',
          selection: { ...selection, q: label },
          project: id,
        };
      }),
    },
  ];
  return groups.filter(({ suggestions }) => suggestions.length);
}
