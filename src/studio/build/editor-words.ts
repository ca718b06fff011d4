/**
 * Words and lists for the editors of content systems: they offer the controls of the studio with the same names.
 * scripts/lib/wordpress-elements.mjs writes them into the plugin.
 */
import type { Dataset } from '../../dataset/reading/schema.js';
import { languages } from '../../dataset/languages.js';
import { languageName } from '../../localization/format.js';
import { speechIn, type Speech } from '../studio-messages.js';
import { attributeLabel, valueLabel } from './attribute-wording.js';
import { idChoices, takesIds, takesSeveral, type IdChoice } from './id-lists.js';

export { groupOf } from './attribute-groups.js';
export { choicesOf, controlKind } from '../manifest.js';
export { takesIds, takesSeveral };

/** Messages of all languages: a script that imports this module can import nothing later. */
const speeches: readonly Speech[] = await Promise.all(languages.map(speechIn));

export interface EditorWords {
  readonly attributes: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, string>>;
  /** Ids of the bundled dataset, by attribute. */
  readonly ids: Readonly<Record<string, readonly IdChoice[]>>;
}

function wordsIn(
  { lang, msg }: Speech,
  dataset: Dataset,
  attributes: readonly string[],
  values: readonly string[],
): EditorWords {
  const isLanguage = (value: string): boolean => languages.some((each) => each === value);
  return {
    attributes: Object.fromEntries(attributes.map((name) => [name, attributeLabel(msg, name)])),
    values: Object.fromEntries(
      values.map((value) => [value, isLanguage(value) ? languageName(value, lang) : valueLabel(msg, value)]),
    ),
    ids: Object.fromEntries(
      attributes.filter(takesIds).map((name) => [name, idChoices(dataset, name, lang)]),
    ),
  };
}

/**
 * Returns the words by language.
 * @param attributes names of attributes
 * @param values values of attributes with a fixed list
 */
export const editorWords = (
  dataset: Dataset,
  attributes: readonly string[],
  values: readonly string[],
): Readonly<Record<string, EditorWords>> =>
  Object.fromEntries(speeches.map((speech) => [speech.lang, wordsIn(speech, dataset, attributes, values)]));
