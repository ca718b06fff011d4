// Browser tests that share a page: opening a page and loading its hundreds of modules takes longer than most files.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Test files by the page that they share: beginnings of their paths, the page that takes longest first. A test leaves
 * the document and the address as it found them. Files that are not listed have a page of their own: tests of broken
 * pages, of the memory, of the console.
 */
const sharedPages = {
  engine: ['engine/', 'localization/', 'studio/', 'embed/'],
  filters: ['elements/filters', 'elements/charts/', 'elements/map/'],
  elements: [
    'elements/announcements',
    'elements/data-faults',
    'elements/editors',
    'elements/engine-elsewhere',
    'elements/escape',
    'elements/focus',
    'elements/ground',
    'elements/groups',
    'elements/hostile-data',
    'elements/languages-of-parts',
    'elements/lifecycle',
    'elements/markup',
    'elements/names',
    'elements/page-translator',
    'elements/wrong-records',
  ],
  lists: ['elements/projects/', 'elements/exploring/'],
  importer: ['importer/'],
  cards: ['elements/networks/', 'elements/figures/', 'elements/page/'],
  catalogue: ['catalogue/'],
  dataset: ['dataset/', 'exploration/', 'scheduling/', 'text/'],
};

/** A page tells each fault of markup once, and this file counts the warnings. */
const unshared = ['test/elements/projects/project-list/markup.test.ts'];

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
  rmSync(cache, { recursive: true, force: true });
  mkdirSync(cache, { recursive: true });
  const single = new Set(files);
  const pages = Object.entries(sharedPages).flatMap(([name, beginnings]) => {
    const own = files.filter(
      (file) =>
        beginnings.some((beginning) => file.startsWith(`test/${beginning}`)) &&
        !file.includes('.slow.') &&
        !unshared.includes(file),
    );
    if (own.length < 2) return [];
    for (const file of own) single.delete(file);
    const page = join(cache, `${name}.js`);
    writeFileSync(page, pageOf(own));
    return [page];
  });
  return [...pages, ...single];
}
