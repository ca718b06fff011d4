// dist/studio: the studio, whose controls come from custom-elements.json. dist/forem-widgets.studio.html: the same with the
// elements in one file. Run after build:manifest, build:standalone and build:integrity. With --pictures, it first draws the
// pictures of the purposes.
import { appendFileSync, copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { isCommonAttribute, typedElements } from './lib/attribute-values.mjs';
import { packageOf } from './lib/package-of.mjs';
import { root, run } from './lib/run.mjs';
import { weightsIn } from './lib/weights.mjs';

/** Measured by build-weights.mjs. */
const weights = weightsIn(readFileSync(join(root, 'docs/embedding.md'), 'utf8'));
const elements = typedElements()
  .modules.flatMap(({ declarations }) => declarations)
  .map(({ tagName, description = '', attributes }) => ({
    name: tagName.replace('forem-', ''),
    description,
    codeBytes: weights.get(tagName)?.[0],
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      type: attribute.type.text,
      ...(attribute.default && { default: attribute.default }),
      description: attribute.description ?? '',
      isCommon: isCommonAttribute(attribute),
    })),
  }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const fileBytes = brotliCompressSync(readFileSync(join(root, 'dist/forem-widgets.standalone.js'))).length;
const generated = join(root, 'src/studio/generated');
mkdirSync(generated, { recursive: true });
writeFileSync(join(generated, 'elements.json'), `${JSON.stringify({ elements, fileBytes }, null, 2)}\n`);
copyFileSync(join(root, 'dist/data/partnerships.schema.json'), join(generated, 'schema.json'));
if (process.argv.includes('--pictures')) {
  const { drawPictures } = await import('./lib/element-pictures.mjs');
  const wide = { width: 720, height: 450, scale: 1 / 3, isWhole: true };
  const narrow = { width: 420, height: 262, scale: 4 / 7, isWhole: true };
  const pictures = [
    { name: 'page', html: '<forem-partnerships load="now"></forem-partnerships>', ...wide },
    {
      name: 'network',
      html: '<forem-network-card network="eures" load="now"></forem-network-card>',
      ...wide,
    },
    { name: 'projects', html: '<forem-project-list load="now"></forem-project-list>', ...wide },
    {
      name: 'side',
      html: '<forem-project-list view="compact" page-size="5" load="now"></forem-project-list>',
      ...narrow,
    },
    {
      name: 'map',
      html: '<forem-partnership-map load="now"></forem-partnership-map>',
      ...{ ...wide, width: 960, height: 600, scale: 1 / 4 },
      isDrawing: true,
    },
    { name: 'chart', html: '<forem-facet-chart facet="theme" load="now"></forem-facet-chart>', ...wide },
  ];
  await drawPictures(pictures, join(root, 'src/studio/build/pictures'));
}
const failure = await run(process.execPath, [
  'node_modules/vite/bin/vite.js',
  'build',
  '--mode',
  'studio',
  '--logLevel',
  'warn',
]);
if (failure) process.exit(failure);

const read = (path) => readFileSync(join(root, 'dist', path), 'utf8');

/** Sections of a list of licences, by package. */
const licenses = (path) =>
  new Map(
    read(path)
      .split(/^(?=## )/m)
      .map((section) => [/^## (\S+)/.exec(section)?.[1], section]),
  );
// The list of the build has no packages that only the worker bundles: the list of the script has them.
const listed = licenses('studio/LICENSES.md');
const ofScript = licenses('LICENSES.md');
const workers = readdirSync(join(root, 'dist/studio/assets')).filter((file) => file.endsWith('.map'));
for (const { sources } of workers.map((file) => JSON.parse(read(`studio/assets/${file}`))))
  for (const name of new Set(sources.map(packageOf))) {
    if (!name || listed.has(name)) continue;
    if (!ofScript.has(name)) throw new Error(`The licence of ${name} is in no list.`);
    listed.set(name, ofScript.get(name));
    appendFileSync(join(root, 'dist/studio/LICENSES.md'), `\n${ofScript.get(name).trimEnd()}\n`);
  }

/** Code for a `<script>`: these beginnings of tags and comments would end it, or hide its end. */
const inScript = (code) =>
  code.replace(/<(?=\/?script|!--)/gi, '\\x3c').replace(/\n\/\/# sourceMappingURL=.*/, '');
const data = (id, type, text) => `<script type="${type}" id="${id}">${inScript(text)}</script>`;
const tag = '<script type="module" src="studio.js"></script>';
const page = read('studio/index.html');
if (!page.includes(tag)) throw new Error(`src/studio/public/index.html has no ${tag}`);
writeFileSync(
  join(root, 'dist/forem-widgets.studio.html'),
  page.replace(
    tag,
    () => `${data('forem-widgets-code', 'text/plain', read('forem-widgets.standalone.js'))}
    ${data('forem-widgets-integrity', 'application/json', read('integrity.json'))}
    <script type="module">${inScript(read('studio/studio.js'))}</script>`,
  ),
);
