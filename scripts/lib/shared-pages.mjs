// Browser tests that share a page: a page loads hundreds of modules, which takes longer than most tests of pure functions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Tests that neither change the document nor define elements, by the page that they share: beginnings of their paths. */
const sharedPages = {
  catalogue: ['catalogue/'],
  importer: ['importer/'],
  dataset: [
    'dataset/',
    'exploration/',
    'scheduling/',
    'text/',
    'engine/worker/json-steps',
    'elements/charts/facet-chart/facet-bars',
    'elements/charts/project-timeline/timeline-groups',
    'elements/charts/project-timeline/timeline-scale',
    'elements/map/partnership-map/nearest',
    'elements/map/partnership-map/views',
  ],
};

const cache = join(root, 'node_modules/.cache/forem-widgets-tests');
export const isSharedPage = (file) => file.startsWith(cache);

/** The name of a file comes before the titles of its suites, where a report finds it. */
const pageOf = (files) => `const { suite } = mocha;
for (const file of ${JSON.stringify(files)}) {
  const known = new Set(suite.suites);
  await import(\`/\${file}\`);
  for (const added of suite.suites) if (!known.has(added)) added.title = \`\${file}: \${added.title}\`;
}
`;

/** Replaces the files of each shared page by one module that imports them. */
export function withSharedPages(files) {
  mkdirSync(cache, { recursive: true });
  const single = new Set(files);
  const pages = Object.entries(sharedPages).flatMap(([name, beginnings]) => {
    const own = files.filter(
      (file) =>
        beginnings.some((beginning) => file.startsWith(`test/${beginning}`)) && !file.includes('.slow.'),
    );
    if (own.length < 2) return [];
    for (const file of own) single.delete(file);
    const page = join(cache, `${name}.js`);
    writeFileSync(page, pageOf(own));
    return [page];
  });
  return [...pages, ...single];
}
