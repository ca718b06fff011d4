// npm run build:wordpress: the plugin of integrations/wordpress with the build beside it, as a folder and as a zip.
// With --extract, it first adds new messages to the .po files; with --pictures, it first draws the pictures of the inserter.
import { zipSync } from 'fflate';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readPo, toMo, toScriptJson, writePo } from './lib/gettext.mjs';
import { root } from './lib/run.mjs';
import { pluginElements, pluginNetworks, pluginWords } from './lib/wordpress-elements.mjs';
import { pluginMessages, pluginSource as source } from './lib/wordpress-messages.mjs';

const name = 'forem-widgets';
const out = join(root, 'dist/wordpress');
const read = (...path) => readFileSync(join(...path), 'utf8');
const { version } = JSON.parse(read(root, 'package.json'));

/** Returns the entry of the build, its data and their chunks. The build removes the chunks of older builds. */
const assets = () => [
  'forem-widgets.js',
  ...Object.keys(JSON.parse(read(root, 'dist/integrity.json'))).filter((file) =>
    /^(data|chunks)\//.test(file),
  ),
];

/** Settings with which an element that needs some shows in a picture what it is for. */
const exampleSettings = {
  'active-filters': 'selection="sector=textile,construction"',
  'facet-chart': 'facet="theme"',
  'facet-filter': 'facet="country"',
  'network-card': 'network="eures"',
  'network-list': 'compact',
  'partner-card': 'partner="vdab"',
  'project-card': 'project="en-avant"',
  'range-filter': 'facet="year"',
};
const list = pluginElements();
if (process.argv.includes('--pictures')) {
  const { drawPictures } = await import('./lib/element-pictures.mjs');
  const pictures = list.map(({ name, tag }) => ({
    name,
    html: `<${tag} load="now" ${exampleSettings[name] ?? ''}></${tag}>`,
    width: 720,
    height: 640,
    scale: 2 / 3,
  }));
  await drawPictures(pictures, join(source, 'block/pictures'));
}
const template = pluginMessages();
const files = {
  'elements.json': JSON.stringify(list),
  'networks.json': JSON.stringify(pluginNetworks()),
  'studio/index.html': read(root, 'dist/forem-widgets.studio.html'),
  LICENSE: read(root, 'LICENSE'),
};
for (const [language, words] of Object.entries(pluginWords(list)))
  files[`words/${language}.json`] = JSON.stringify(words);
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
  const isPicture = file.name.endsWith('.webp');
  files[path.slice(source.length + 1).replaceAll('\\', '/')] = isPicture
    ? readFileSync(path)
    : read(path).replaceAll('@version@', version);
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
