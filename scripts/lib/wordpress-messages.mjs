// Elements and messages of the WordPress plugin, from custom-elements.json and from the files of the plugin.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const pluginSource = join(root, 'integrations/wordpress/forem-widgets');
const read = (...path) => readFileSync(join(...path), 'utf8');
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const title = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Returns the types that are unions of string literals, by name: `Match` is `'any' | 'all'`. */
function choices() {
  const code = readdirSync(join(root, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => read(root, 'src', file))
    .join('\n');
  return new Map(
    [...code.matchAll(/export type (\w+) =\s*((?:\|?\s*'[\w-]+'\s*)+);/g)].map(([, type, union]) => [
      type,
      union,
    ]),
  );
}

/** Returns the kind of an attribute: `boolean`, `number`, `choice` (with `options`), `addresses` or `text`. */
function kindOf({ name, type }, aliases) {
  const [first] = type.text.split(' | ');
  if (name === 'src') return { type: 'addresses' };
  // The value of the attribute is optional.
  if (first === 'string') return { type: 'text' };
  if (first === 'boolean' || first === 'number') return { type: first };
  const union = aliases.get(first) ?? type.text;
  const options = union.split('|').map((option) => option.trim().replace(/^'(.*)'$/, '$1'));
  const words = [...new Set(options)].filter((option) => option && option !== 'undefined');
  return words.length > 1 ? { type: 'choice', options: words } : { type: 'text' };
}

/** Returns the elements of custom-elements.json in the form of the plugin. */
export function pluginElements() {
  const { modules } = JSON.parse(read(root, 'custom-elements.json'));
  const aliases = choices();
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, description, attributes }) => ({
      name: tagName.replace('forem-', ''),
      tag: tagName,
      title: title(tagName),
      description: oneLine(description),
      attributes: attributes.map((attribute) => ({
        name: attribute.name,
        label: title(attribute.name),
        description: oneLine(attribute.description),
        default: attribute.default?.replace(/^'(.*)'$/, '$1'),
        shared: attribute.name === 'lang' || attribute.inheritedFrom?.name === 'ForemElement',
        ...kindOf(attribute, aliases),
      })),
    }));
}

/** Returns all messages of the plugin without duplicates, in the order of the files. */
export function pluginMessages(list = pluginElements()) {
  const found = new Map();
  const add = (from, id, context) => {
    const key = `${context ?? ''}\u0004${id}`;
    if (id && !found.has(key)) found.set(key, { from, id, context });
  };
  const block = JSON.parse(read(pluginSource, 'block/block.json'));
  add('block/block.json', block.title, 'block title');
  add('block/block.json', block.description, 'block description');
  for (const word of block.keywords) add('block/block.json', word, 'block keyword');
  add('forem-widgets.php', /^ \* Description:\s+(.*)$/m.exec(read(pluginSource, 'forem-widgets.php'))[1]);
  for (const [, id] of read(pluginSource, 'block/editor.js').matchAll(/__\(\s*'([^']+)',\s*'forem-widgets'/g))
    add('block/editor.js', id);
  for (const { title, description, attributes } of list) {
    add('elements.json', title);
    add('elements.json', description);
    for (const { label, description: text } of attributes)
      [label, text].forEach((id) => add('elements.json', id));
  }
  return [...found.values()];
}
