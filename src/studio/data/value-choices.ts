/** The records that the values of a column can become, worked out once for all its values. */
import type { LocalizedText } from '../../dataset/reading/schema.js';
import { textIn } from '../../dataset/localize.js';
import snapshot from '../../engine/snapshot.js';
import { pairsOf, sharedPart } from '../../importer/renamed.js';
import { fold, slug } from '../../importer/text.js';
import type { Known } from '../../importer/vocabulary.js';
import type { Speech } from '../studio-messages.js';
import { recordsFor, type FieldValues } from './list-values.js';

const known = snapshot as Known;

export interface ValueChoice {
  readonly id: string;
  readonly label: string;
}

export interface ValueChoices {
  /** Records of the bundled dataset. */
  readonly records: readonly ValueChoice[];
  /** New records that values of the column become, by id. */
  readonly targets: ReadonlyMap<string, ValueChoice>;
  /** The only id that each text becomes. */
  readonly ids: ReadonlyMap<string, string>;
}

const labelOf = (
  record: { acronym?: string | null | undefined; label?: LocalizedText; name?: LocalizedText },
  lang: Speech['lang'],
): string => record.acronym ?? textIn(record.label ?? record.name, lang);

export function choicesOf({ field, values }: FieldValues, lang: Speech['lang']): ValueChoices {
  const records = recordsFor(known, field).map((each) => ({
    id: each.id,
    label: labelOf(each, lang) || each.id,
  }));
  const published = new Set(records.map(({ id }) => id));
  const targets = new Map<string, ValueChoice>();
  const ids = new Map<string, string>();
  for (const { text, ids: all } of values) {
    const [id, ...others] = all ?? [];
    if (id === undefined || others.length) continue;
    ids.set(text, id);
    // The text that an id was made of names it better than a text that was merged into it.
    if (!published.has(id) && (!targets.has(id) || id === slug(text))) targets.set(id, { id, label: text });
  }
  return { records, targets, ids };
}

/** Number of choices that a search shows. */
const mostFound = 8;

/** @returns the choices whose words contain `query`; without one, the choices that are written most like `text` */
export function findChoices(
  choices: readonly ValueChoice[],
  text: string,
  query: string,
): readonly ValueChoice[] {
  const wanted = fold(query);
  if (wanted) return choices.filter(({ label }) => fold(label).includes(wanted)).slice(0, mostFound);
  const pairs = pairsOf(text);
  return choices
    .map((choice) => ({ choice, part: sharedPart(pairsOf(choice.label), pairs) }))
    .sort((a, b) => b.part - a.part)
    .slice(0, mostFound)
    .map(({ choice }) => choice);
}
