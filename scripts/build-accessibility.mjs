// Runs the tests that docs/accessibility.md names as proof, and writes their results into it. By hand, before a release:
// `npm run build:accessibility`. A criterion whose test fails is not called supported.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runBrowserTests } from './lib/browser-tests.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { root } from './lib/run.mjs';

const path = join(root, 'docs/accessibility.md');
const before = readFileSync(path, 'utf8');
const files = [...new Set(before.match(/test\/[\w/.-]+\.(?:test\.ts|node\.mjs)/g))]
  .filter((file) => !file.includes('.slow.'))
  .sort();

const results = [];
for (const file of files) {
  const absolute = join(root, file);
  const { passed, failed } = file.endsWith('.mjs')
    ? await runNodeTests([absolute])
    : await runBrowserTests([absolute]);
  results.push({ file, passed, failed });
}

const failing = results.filter(({ passed, failed }) => failed || !passed).map(({ file }) => file);
const rows = results.map(({ file, passed, failed }) => `| \`${file}\` | ${passed} | ${failed} |`);
const table = `<!-- results: made by scripts/build-accessibility.mjs -->

<!-- prettier-ignore -->
| test | passed | failed |
| --- | --- | --- |
${rows.join('\n')}

Run on ${new Date().toISOString().slice(0, 10)} in Chromium.

<!-- /results -->`;
const after = before
  .replace(/<!-- results:[\s\S]*<!-- \/results -->/, table)
  .replace(/^(\| [\d.]+ [^|]*\| A{1,2} \| )supports( \|.*)$/gm, (row, start, end) =>
    failing.some((file) => end.includes(file)) ? `${start}does not support${end}` : row,
  );
writeFileSync(path, after);
console.log(rows.join('\n'));
if (failing.length) process.exitCode = 1;
