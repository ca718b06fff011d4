import type { FacetName } from '../../catalogue/selection.js';
import { fold, wordsIn } from '../../text/fold.js';
import type { LocalizedText, PageDataset } from '../../dataset/reading/schema.js';
import { statuses } from '../../dataset/status.js';
import { facetValues } from '../../exploration/facet-values.js';
import { compareText } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Context } from '../core/context.js';
import { facetLabel } from '../core/facet-label.js';

/** A value that a filter offers. */
export interface Choice {
  readonly id: string;
  readonly label: LocalizedText | string;
  /** What an acronym stands for. */
  readonly name?: LocalizedText | undefined;
  /** Choices that are part of this one. */
  readonly narrower: readonly Choice[];
}

export interface Choices {
  /** Those of the publisher's own list, or of a facet that has one list only. */
  readonly listed: readonly Choice[];
  /** Those that occur only in texts of projects. */
  readonly unlisted: readonly Choice[];
}

type Draft = Pick<Choice, 'id' | 'name'> & {
  readonly label?: LocalizedText | string | undefined;
  readonly narrower?: readonly Draft[];
};
const choice = ({ id, label = id, name, narrower = [] }: Draft): Choice => ({
  id,
  label,
  name,
  narrower: narrower.map(choice),
});

/** What the dataset itself says of the values of a facet, in its order. */
function defined(
  { themes, programmes, networks, facets }: PageDataset,
  facet: FacetName,
  isBrief: boolean,
): Draft[] {
  if (facet === 'theme')
    return themes.map(({ id, label, shortLabel }) => ({ id, label: (isBrief && shortLabel) || label }));
  if (facet === 'programme') return programmes.map(({ id, name }) => ({ id, label: name }));
  if (facet === 'network')
    return networks.map(({ id, acronym, name }) =>
      acronym ? { id, label: acronym, name } : { id, label: name },
    );
  return [...(facets.find(({ id }) => id === facet)?.values ?? [])];
}

/**
 * Everything that a facet offers, in the order of display.
 * @param counts of the facet's values: there may be some that only projects know
 * @param isBrief by their short labels, if they have any
 */
export function choicesOf(
  context: Context,
  facet: FacetName,
  counts: ReadonlyMap<string, number>,
  isBrief: boolean,
): Choices {
  const { dataset, locale } = context;
  const labelled = (id: string): Draft & { label: string } => ({ id, label: facetLabel(context, facet, id) });
  const one = (drafts: readonly Draft[]): Choices => ({ listed: drafts.map(choice), unlisted: [] });
  if (facet === 'sector') {
    const { listed, unlisted } = facetValues(dataset, 'sector');
    return { listed: listed.map(choice), unlisted: unlisted.map(choice) };
  }
  if (facet === 'status') return one(statuses.map(labelled));
  const values = defined(dataset, facet, isBrief);
  const ids = new Set(values.map(({ id }) => id));
  // A theme that nobody defines is no theme to choose; other facets may have no definitions at all.
  const others = facet === 'theme' ? [] : [...counts.keys()].filter((id) => !ids.has(id)).map(labelled);
  if (facet === 'country') others.sort((a, b) => compareText(a.label, b.label, locale));
  return one([...values, ...others]);
}

/** Choices, those that they hold included, one after the other. */
export const flat = (choices: readonly Choice[]): Choice[] =>
  choices.flatMap((each) => [each, ...flat(each.narrower)]);

/** The same, side by side: nothing in anything else. */
export const side = (choices: readonly Choice[]): Choice[] =>
  flat(choices).map((each) => ({ ...each, narrower: [] }));

type Test = (choice: Choice) => boolean;

/** The choices for which a test holds, with those that hold them. */
const keep = (choices: readonly Choice[], test: Test): Choice[] =>
  choices
    .map((each) => ({ ...each, narrower: keep(each.narrower, test) }))
    .filter((each) => each.narrower.length || test(each));

const keepIn = ({ listed, unlisted }: Choices, test: Test): Choices => ({
  listed: keep(listed, test),
  unlisted: keep(unlisted, test),
});
const all = ({ listed, unlisted }: Choices): Choice[] => [...listed, ...unlisted];

/** Tests whether a choice has all the words that were typed, whatever their accents and case. */
function finder(typed: string, { locale }: Context): Test {
  const words = wordsIn(typed);
  const read = (text: Choice['label'] | undefined): string =>
    typeof text === 'string' ? text : (localize(text, locale)?.text ?? '');
  return ({ label, name }) => {
    const folded = fold(`${read(label)} ${read(name)}`);
    return words.every((word) => folded.includes(word));
  };
}

/**
 * Which choices are shown at first: so many of those that have projects, then of the others; and more, so that what a
 * choice holds isn't torn apart.
 */
export function begin(choices: Choices, limit: number, counts: ReadonlyMap<string, number>): Set<string> {
  const ids = new Set<string>();
  const ordered = [
    ...all(choices).filter(({ id }) => counts.get(id)),
    ...all(choices).filter(({ id }) => !counts.get(id)),
  ];
  for (const each of ordered) {
    if (ids.size >= limit) break;
    for (const { id } of [each, ...flat(each.narrower).slice(0, limit)]) ids.add(id);
  }
  return ids;
}

/** Whether there are many more than are shown at first: never is a button there for one or two. */
export const isLong = (choices: Choices, limit: number): boolean =>
  flat(all(choices)).length > Math.max(limit, 0) + 2;

export interface Cut {
  readonly choices: Choices;
  /** How many are not shown. */
  readonly rest: number;
  /** How many have the words that were typed. */
  readonly found: number;
}

/** Of all that a facet offers: some ids, or else what has the words typed; and what is kept in any case. */
export function cut(
  context: Context,
  choices: Choices,
  { ids, typed }: { readonly ids: ReadonlySet<string> | undefined; readonly typed: string },
  isKept: Test,
): Cut {
  const isFound = finder(typed, context);
  const shown = keepIn(choices, (each) => isKept(each) || (ids ? ids.has(each.id) : isFound(each)));
  const every = flat(all(choices));
  return {
    choices: shown,
    rest: every.length - flat(all(shown)).length,
    found: every.filter(isFound).length,
  };
}

/** Without the choices that no project has. */
export const without = (choices: Choices, counts: ReadonlyMap<string, number>, isKept: Test): Choices =>
  keepIn(choices, (each) => isKept(each) || Boolean(counts.get(each.id)));
