// Runs the tests that docs/accessibility.md names as proof, and writes their results into it. By hand, before a release:
// `npm run build:accessibility`. A criterion whose test fails is not called supported.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { testsIn, withResults } from './lib/accessibility-statement.mjs';
import { runBrowserTests } from './lib/browser-tests.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { root } from './lib/run.mjs';

const path = join(root, 'docs/accessibility.md');
const before = readFileSync(path, 'utf8');

const results = [];
for (const file of testsIn(before)) {
  const absolute = join(root, file);
  const { passed, failed } = file.endsWith('.mjs')
    ? await runNodeTests([absolute])
    : await runBrowserTests([absolute]);
  results.push({ file, passed, failed });
  console.log(`${file}: ${passed} passed, ${failed} failed`);
}

writeFileSync(path, withResults(before, results, new Date().toISOString().slice(0, 10)));
if (results.some(({ passed, failed }) => failed || !passed)) process.exitCode = 1;
