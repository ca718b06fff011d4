/** Controls that offer the ids of the dataset by name, and the words that an attribute knows. */
import type { ArgTypes } from '@storybook/web-components-vite';
import type { Dataset } from '../src/dataset/reading/schema.js';
import snapshot from '../src/engine/snapshot.js';
import { loadToolMessages } from '../src/localization/tool-messages.js';
import { words, wordsOf } from '../src/elements/core/markup/unknown-words.js';
import { idChoices, takesIds, takesSeveral } from '../src/studio/build/id-lists.js';

type Control = Pick<ArgTypes[string], 'control' | 'options'>;

const dataset = snapshot as Dataset;

// Labels of controls are English in stories of every language, as the panel around them.
await loadToolMessages('en');

/** Attributes that hold several words of a fixed list. */
const listsOfWords = ['export', 'sections'];

/** Returns the control of an attribute that takes ids: a list with the names of the records, in English. */
function idPicker(tag: string, name: string): Control {
  const choices = idChoices(dataset, name, 'en');
  const type = takesSeveral(tag.replace('forem-', ''), name) ? 'multi-select' : 'select';
  const named = choices.map(({ id, label }) => [id, label === id ? id : `${label} (${id})`]);
  const labels = Object.fromEntries([['', '(not set)'], ...named]) as Record<string, string>;
  // A list of several choices is emptied by unselecting them.
  const options = type === 'select' ? ['', ...choices.map(({ id }) => id)] : choices.map(({ id }) => id);
  return { control: { type, labels }, options };
}

/** Returns the control of an attribute whose values are known by the data or the code; else `undefined`. */
export function pickerFor(tag: string, name: string): Control | undefined {
  if (takesIds(name)) return idPicker(tag, name);
  if (name !== 'facet' && name !== 'view' && !words[name]) return undefined;
  const options = wordsOf(tag, name, dataset) ?? [];
  return listsOfWords.includes(name)
    ? { control: { type: 'check' }, options }
    : { control: { type: 'select' }, options: ['', ...options] };
}
