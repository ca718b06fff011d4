import type { FacetName } from '../../catalogue/selection.js';
import type { LocalizedText } from '../../dataset/reading/schema.js';
import { facetValues } from '../../exploration/facet-values.js';
import { compareText } from '../../localization/compare-text.js';
import { localize } from '../../localization/localize.js';
import type { Context } from '../core/context.js';
import { facetOf } from '../exploring/facets.js';
import { choiceSearchCode } from './facet-displays-code.js';

/** A value that a filter offers. */
export interface Choice {
  readonly id: string;
  readonly label: LocalizedText | string;
  /** The full name behind an acronym. */
  readonly name?: LocalizedText | undefined;
  /** Narrower choices within this one. */
  readonly narrower: readonly Choice[];
}

export interface Choices {
  /** Values of the publisher's list, or all values of a facet with a single list. */
  readonly listed: readonly Choice[];
  /** Values that only projects mention. */
  readonly unlisted: readonly Choice[];
}

type ChoiceDraft = Pick<Choice, 'id' | 'name'> & {
  readonly label?: LocalizedText | string | undefined;
  readonly narrower?: readonly ChoiceDraft[];
};
const choice = ({ id, label = id, name, narrower = [] }: ChoiceDraft): Choice => ({
  id,
  label,
  name,
  narrower: narrower.map(choice),
});

/**
 * Returns all choices of a facet, in the order of display.
 * @param counts of the facet's values, including values that only projects mention
 * @param isBrief whether short labels are used where they exist
 */
export function choicesOf(
  context: Context,
  facet: FacetName,
  counts: ReadonlyMap<string, number>,
  isBrief: boolean,
): Choices {
  const { dataset, locale } = context;
  const { records, ids, isClosed, isSorted, nameOf } = facetOf(dataset, facet) ?? {};
  const labelled = (id: string): ChoiceDraft & { label: string } => ({
    id,
    label: nameOf?.(context, id) ?? id,
  });
  const one = (drafts: readonly ChoiceDraft[]): Choices => ({ listed: drafts.map(choice), unlisted: [] });
  if (facet === 'sector') {
    const { listed, unlisted } = facetValues(dataset, 'sector');
    return { listed: listed.map(choice), unlisted: unlisted.map(choice) };
  }
  if (ids) return one(ids.map(labelled));
  const values = (records?.(dataset) ?? []).map(({ id, label, shortLabel, acronym }) =>
    acronym ? { id, label: acronym, name: label } : { id, label: (isBrief && shortLabel) || label },
  );
  const described = new Set(values.map(({ id }) => id));
  const others = isClosed ? [] : [...counts.keys()].filter((id) => !described.has(id)).map(labelled);
  if (isSorted) others.sort((a, b) => compareText(a.label, b.label, locale));
  return one([...values, ...others]);
}

/** Returns the same choices with those of a set, or with narrower ones of it, first. */
export function putFirst({ listed, unlisted }: Choices, ids: ReadonlySet<string>): Choices {
  const isFirst = (choice: Choice): boolean => flat([choice]).some(({ id }) => ids.has(id));
  const order = (choices: readonly Choice[]): Choice[] => [
    ...choices.filter(isFirst),
    ...choices.filter((choice) => !isFirst(choice)),
  ];
  return { listed: order(listed), unlisted: order(unlisted) };
}

/** Flattens a tree of choices: each choice is followed by its narrower ones. */
export function flat(choices: readonly Choice[], found: Choice[] = []): Choice[] {
  for (const each of choices) {
    found.push(each);
    flat(each.narrower, found);
  }
  return found;
}

/** Flattens a tree of choices and removes the nesting. */
export const flatWithoutNesting = (choices: readonly Choice[]): Choice[] =>
  flat(choices).map((each) => ({ ...each, narrower: [] }));

type ChoiceTest = (choice: Choice) => boolean;

/** Keeps the choices that pass a test, and their ancestors. */
const keep = (choices: readonly Choice[], test: ChoiceTest): Choice[] =>
  choices
    .map((each) => ({ ...each, narrower: keep(each.narrower, test) }))
    .filter((each) => each.narrower.length || test(each));

const keepIn = ({ listed, unlisted }: Choices, test: ChoiceTest): Choices => ({
  listed: keep(listed, test),
  unlisted: keep(unlisted, test),
});
const all = ({ listed, unlisted }: Choices): Choice[] => [...listed, ...unlisted];

/** Tests whether a choice contains all typed words; accents and case are ignored. */
function finder(typed: string, { locale }: Context): ChoiceTest {
  const contains = typed.trim() ? choiceSearchCode.current?.containsWords(typed) : undefined;
  if (!contains) return () => true;
  const read = (text: Choice['label'] | undefined): string =>
    typeof text === 'string' ? text : (localize(text, locale)?.text ?? '');
  return ({ label, name }) => contains(`${read(label)} ${read(name)}`);
}

/**
 * Returns the ids of the choices shown at first: up to `limit`, those with projects before the others. The narrower
 * choices of a shown one are included, which may exceed the limit.
 */
export function firstChoices(
  choices: Choices,
  limit: number,
  counts: ReadonlyMap<string, number>,
): Set<string> {
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

/** Most values that one click adds: more would freeze the page while it lays them out. */
export const maxAdded = 100;

/** True where more than two choices exceed the limit: a button for one or two is not worth it. */
export const isLong = (choices: Choices, limit: number): boolean =>
  flat(all(choices)).length > Math.max(limit, 0) + 2;

export interface LimitedChoices {
  readonly choices: Choices;
  /** Number of choices that are not shown. */
  readonly rest: number;
}

/** Returns the first `limit` choices that contain the typed words, as ids, and their number. */
export function findChoices(
  context: Context,
  choices: Choices,
  typed: string,
  limit: number,
): { readonly ids: ReadonlySet<string>; readonly found: number } {
  const found = flat(all(choices)).filter(finder(typed, context));
  return { ids: new Set(found.slice(0, limit).map(({ id }) => id)), found: found.length };
}

/** Limits choices to the given ids and their ancestors; kept choices always stay. */
export function limitChoices(choices: Choices, ids: ReadonlySet<string>, isKept: ChoiceTest): LimitedChoices {
  const shown = keepIn(choices, (each) => isKept(each) || ids.has(each.id));
  return { choices: shown, rest: flat(all(choices)).length - flat(all(shown)).length };
}

/** Returns the first `limit` choices that are not among the shown ones. */
export function hiddenChoices(choices: Choices, shown: Choices, limit: number): Choice[] {
  const ids = new Set(flat(all(shown)).map(({ id }) => id));
  return flat(all(choices))
    .filter(({ id }) => !ids.has(id))
    .slice(0, limit);
}

/** Removes the choices that no project has. */
export const withoutUnused = (
  choices: Choices,
  counts: ReadonlyMap<string, number>,
  isKept: ChoiceTest,
): Choices => keepIn(choices, (each) => isKept(each) || Boolean(counts.get(each.id)));
