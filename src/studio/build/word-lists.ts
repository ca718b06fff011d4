/** Attributes in which several words of the code may stand, in an order that counts. */
import { projectFields } from '../../dataset/project-fields.js';
import type { Dataset } from '../../dataset/reading/schema.js';
import { wordsOf } from '../../elements/core/markup/unknown-words.js';
import { formatNames } from '../../elements/exploring/take-away/formats.js';
import type { Msg } from '../../localization/messages.js';
import { editLabel } from '../edit/edit-wording.js';
import { valueLabel } from './attribute-wording.js';
import type { IdChoice } from './id-lists.js';

/** These take several words; the others one. */
const several: readonly string[] = ['export', 'fields', 'filters', 'sections'];

const namesOfFormats: Readonly<Record<string, string>> = formatNames;

function labelOf(msg: Msg, word: string): string {
  if (Object.hasOwn(namesOfFormats, word)) return namesOfFormats[word]!;
  const label = valueLabel(msg, word);
  return label === word
    ? editLabel(
        msg,
        word.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()),
      )
    : label;
}

/** @returns the words that an attribute of an element may hold; `undefined` for an attribute with another value */
export function wordChoices(
  msg: Msg,
  element: string,
  attribute: string,
  dataset: Dataset,
): readonly IdChoice[] | undefined {
  if (!several.includes(attribute)) return undefined;
  const words = attribute === 'fields' ? projectFields : wordsOf(`forem-${element}`, attribute, dataset);
  return words?.map((id) => ({ id, label: labelOf(msg, id) }));
}
