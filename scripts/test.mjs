// npm test: everything that must hold, from a fresh clone. `npm test -- test/a.test.ts` runs only that file.
// The last line is the sum: tests, plus one for each step that failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/browsers.mjs';
import { install } from './lib/install.mjs';
import { npm, root } from './lib/run.mjs';
import { testFiles } from './lib/test-files.mjs';

const sum = { passed: 0, failed: 0 };
const failures = [];

/** One step: a heading, its time, and what it adds to the sum. Resolves to whether it went well. */
async function step(name, action) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  let result;
  let failed;
  try {
    result = await action();
    sum.passed += result?.passed ?? 0;
    failed = result?.failed ?? 0;
  } catch (error) {
    console.error(error?.stack ?? error);
    failed = 1;
  }
  sum.failed += failed;
  if (failed) failures.push(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = result ? ` (${result.passed} passed, ${result.failed} failed)` : '';
  console.log(`── ${name}: ${failed ? 'FAILED' : 'ok'}${counts}, ${seconds} s`);
  return !failed;
}

const script = (name) =>
  step(name, async () => {
    if (await npm('run', '--silent', name)) throw `npm run ${name} failed: see above.`;
  });

/** Without a build, the files that read dist/ can't run: they are named and left out. */
function withoutBuild(files) {
  const needs = files.filter((file) => /['"`/]dist['"`/]/.test(readFileSync(join(root, file), 'utf8')));
  if (needs.length) console.log(`Left out, as there is no build: ${needs.join(', ')}`);
  return files.filter((file) => !needs.includes(file));
}

async function tests(nodeFiles, browserFiles) {
  if (nodeFiles.length) {
    await step('node tests', async () => {
      const { runNodeTests } = await import('./lib/node-tests.mjs');
      return runNodeTests(nodeFiles.map((file) => join(root, file)));
    });
  }
  if (browserFiles.length) {
    await step('browser tests', async () => {
      await ensureChromium();
      const { runBrowserTests } = await import('./lib/browser-tests.mjs');
      return runBrowserTests(browserFiles);
    });
  }
}

process.chdir(root);
const only = process.argv.slice(2).map((file) => file.replaceAll('\\', '/'));
if (await step('install', install)) {
  if (only.length) {
    await script('generate');
    await tests(
      only.filter((file) => file.endsWith('.node.mjs')),
      only.filter((file) => !file.endsWith('.node.mjs')),
    );
  } else {
    await script('generate');
    await Promise.all(['lint', 'typecheck', 'check:published'].map(script));
    const usable = (await script('build')) ? (files) => files : withoutBuild;
    await tests(usable(testFiles('.node.mjs')), usable(testFiles('.test.ts')));
    if (await script('build:storybook')) {
      await step('stories', async () => (await import('./lib/stories.mjs')).runStories());
      await step('pictures', async () => (await import('./lib/pictures.mjs')).runPictures());
    }
  }
}

if (sum.passed + sum.failed === 0) {
  console.error('\nNo test ran.');
  sum.failed = 1;
}
if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
process.stdout.write(`${sum.passed} passed, ${sum.failed} failed\n`, () => process.exit(sum.failed ? 1 : 0));
