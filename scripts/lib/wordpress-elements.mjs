// The elements of the WordPress plugin with the controls of their attributes, and the words of the controls. Both are
// those of the studio: src/studio/build/editor-words.ts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { isCommonAttribute, typedElements } from './attribute-values.mjs';
import { root } from './run.mjs';
import { pluginTitles } from './wordpress-messages.mjs';

const { module: studio } = await runnerImport(join(root, 'src/studio/build/editor-words.ts'), {
  logLevel: 'error',
});

/** Kinds of values by the control of the studio. */
const kinds = { checkbox: 'boolean', number: 'number', text: 'text' };

/** Returns the kind of control of an attribute. PHP checks values by the same kind. */
function kindOf(element, { name, type: { text } }) {
  const type = { type: text };
  const options = studio.choicesOf(type);
  if (name === 'src' || name === 'map') return { type: 'addresses' };
  if (studio.takesIds(name)) return { type: 'ids', several: studio.takesSeveral(element, name) };
  if (text.includes('boolean') && text !== 'boolean') return { type: 'optional' };
  // A dataset may have facets of its own, which are typed.
  if (name === 'facet') return { type: 'text', options };
  if (options.length) return { type: 'choice', options };
  return { type: kinds[studio.controlKind(type)] };
}

/** Returns the elements, and what each attribute of theirs is. */
export function pluginElements() {
  const attributes = new Map(
    typedElements()
      .modules.flatMap(({ declarations }) => declarations)
      .map(({ tagName, attributes }) => [tagName, attributes]),
  );
  return pluginTitles().map((element) => ({
    ...element,
    attributes: attributes.get(element.tag).map((attribute) => ({
      name: attribute.name,
      ...(attribute.default && { default: attribute.default.replace(/^'(.*)'$/, '$1') }),
      group: studio.groupOf({ name: attribute.name, isCommon: isCommonAttribute(attribute) }),
      ...kindOf(element.name, attribute),
    })),
  }));
}

const dataset = () => JSON.parse(readFileSync(join(root, 'dist/data/partnerships.json'), 'utf8'));

/** Returns the hosts of the networks' sites: a pasted address of one can become a card. */
export const pluginNetworks = () =>
  dataset()
    .networks.filter(({ website }) => website)
    .map(({ id, website }) => ({ id, host: new URL(website.address).hostname.replace(/^www\./, '') }));

/** Returns the words of the controls and the ids of the bundled dataset, by language. */
export function pluginWords(elements) {
  const attributes = elements.flatMap((element) => element.attributes);
  const names = [...new Set(attributes.map(({ name }) => name))];
  const values = [...new Set(attributes.flatMap(({ options = [] }) => options))];
  return studio.editorWords(dataset(), names, values);
}
