// npm run build:wordpress: the plugin of integrations/wordpress with the build beside it, as a folder and as a zip.
// With --extract, it first adds new messages to the .po files.
import { zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPo, toMo, toScriptJson, writePo } from './lib/gettext.mjs';
import { root } from './lib/run.mjs';

const name = 'forem-widgets';
const source = join(root, 'integrations/wordpress', name);
const out = join(root, 'dist/wordpress');
const read = (...path) => readFileSync(join(...path), 'utf8');
const { version } = JSON.parse(read(root, 'package.json'));
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
function elements() {
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

/** Returns the entry of the build, its data and their chunks. The build removes the chunks of older builds. */
const assets = () => [
  'forem-widgets.js',
  ...Object.keys(JSON.parse(read(root, 'dist/integrity.json'))).filter((file) =>
    /^(data|chunks)\//.test(file),
  ),
];

/** Returns all messages without duplicates, in the order of the files. */
function messages(list) {
  const found = new Map();
  const add = (from, id, context) => {
    const key = `${context ?? ''}\u0004${id}`;
    if (id && !found.has(key)) found.set(key, { from, id, context });
  };
  const block = JSON.parse(read(source, 'block/block.json'));
  add('block/block.json', block.title, 'block title');
  add('block/block.json', block.description, 'block description');
  for (const word of block.keywords) add('block/block.json', word, 'block keyword');
  add('forem-widgets.php', /^ \* Description:\s+(.*)$/m.exec(read(source, 'forem-widgets.php'))[1]);
  for (const [, id] of read(source, 'block/editor.js').matchAll(/__\(\s*'([^']+)',\s*'forem-widgets'/g))
    add('block/editor.js', id);
  for (const { title, description, attributes } of list) {
    add('elements.json', title);
    add('elements.json', description);
    for (const { label, description: text } of attributes)
      [label, text].forEach((id) => add('elements.json', id));
  }
  return [...found.values()];
}

const list = elements();
const template = messages(list);
const files = { 'elements.json': JSON.stringify(list), LICENSE: read(root, 'LICENSE') };
files[`languages/${name}.pot`] = writePo(template);

for (const file of readdirSync(join(source, 'languages')).filter((file) => file.endsWith('.po'))) {
  const path = join(source, 'languages', file);
  if (process.argv.includes('--extract')) writeFileSync(path, writePo(template, readPo(read(path))));
  const entries = readPo(read(path));
  const translated = new Set(entries.filter(({ translation }) => translation).map(({ id }) => id));
  const missing = template.filter(({ id }) => !translated.has(id));
  if (missing.length)
    console.log(`${file}: ${missing.length} of ${template.length} messages have no translation.`);
  const language = file.replace('.po', '');
  files[`languages/${name}-${language}.mo`] = toMo(entries);
  files[`languages/${name}-${language}.json`] = toScriptJson(entries, language);
}
for (const file of readdirSync(source, { recursive: true, withFileTypes: true })) {
  if (!file.isFile()) continue;
  const path = join(file.parentPath, file.name);
  files[path.slice(source.length + 1).replaceAll('\\', '/')] = read(path).replaceAll('@version@', version);
}
// Assets are copied byte by byte, because the script checks their digests.
for (const file of assets()) files[`assets/${file}`] = readFileSync(join(root, 'dist', file));

rmSync(out, { recursive: true, force: true });
for (const [file, content] of Object.entries(files)) {
  const path = join(out, name, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
// Files are sorted and have a fixed date, so that the same input gives the same bytes.
const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
const zip = zipSync(
  Object.fromEntries(
    sorted.map(([file, content]) => [`${name}/${file}`, new Uint8Array(Buffer.from(content))]),
  ),
  { level: 9, mtime: '2020-01-01T00:00:00' },
);
writeFileSync(join(out, `${name}.zip`), zip);
console.log(`dist/wordpress/${name}.zip: ${sorted.length} files, ${Math.round(zip.length / 1024)} KB`);
