// Names and messages of the WordPress plugin, from custom-elements.json and from the files of the plugin.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

export const pluginSource = join(root, 'integrations/wordpress/forem-widgets');
const read = (...path) => readFileSync(join(...path), 'utf8');
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const title = (name) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** Returns the paths of the plugin's files in a folder. */
const files = (folder, ending) =>
  readdirSync(join(pluginSource, folder))
    .filter((file) => file.endsWith(ending))
    .map((file) => `${folder}/${file}`);

/** Returns names and descriptions of the elements. */
export function pluginTitles() {
  const { modules } = JSON.parse(read(root, 'custom-elements.json'));
  return modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1))
    .map(({ tagName, description }) => ({
      name: tagName.replace('forem-', ''),
      tag: tagName,
      title: title(tagName),
      description: oneLine(description),
    }));
}

/** Returns all messages of the plugin without duplicates, in the order of the files. */
export function pluginMessages() {
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
  for (const file of files('block', '.js').concat(files('includes', '.php')))
    for (const [, id] of read(pluginSource, file).matchAll(/__\(\s*'([^']+)',\s*'forem-widgets'/g))
      add(file, id);
  for (const { title, description } of pluginTitles()) {
    add('elements.json', title);
    add('elements.json', description);
  }
  return [...found.values()];
}
