// Browser tests that share a page: a page loads hundreds of modules, which takes longer than most tests of pure functions.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Folders of tests that neither change the document nor define elements: the files of each share one page. */
const pureFolders = ['catalogue', 'dataset', 'importer'];

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

/** Replaces the files of each pure folder by one module that imports them. */
export function withSharedPages(files) {
  mkdirSync(cache, { recursive: true });
  const single = [...files];
  const pages = pureFolders.flatMap((folder) => {
    const own = files.filter((file) => file.startsWith(`test/${folder}/`) && !file.includes('.slow.'));
    if (own.length < 2) return [];
    for (const file of own) single.splice(single.indexOf(file), 1);
    const page = join(cache, `${folder}.js`);
    writeFileSync(page, pageOf(own));
    return [page];
  });
  return [...pages, ...single];
}
