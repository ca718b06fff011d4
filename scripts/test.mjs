// npm test: runs the daily checks from a fresh clone. The last line is the sum: tests, and steps that failed.
//   npm test -- FILE…           only these files; with --watch again after each change
//   npm run test:all            also the slow checks: all rules of lint, files named *.slow.*, stories, pictures
//   npm run test:all -- --rest  only the slow checks, with the last build
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureChromium } from './lib/browsers.mjs';
import { install } from './lib/install.mjs';
import { createReport, firstFault } from './lib/report.mjs';
import { npmOutput, root } from './lib/run.mjs';
import { testFiles } from './lib/test-files.mjs';

process.chdir(root);
const { step, end } = createReport();
const args = process.argv.slice(2).map((arg) => arg.replaceAll('\\', '/'));
const has = (option) => args.includes(option);
const isNodeTest = (file) => file.endsWith('.node.mjs');

const script = (name) =>
  step(name, async () => {
    const { code, output } = await npmOutput(['run', '--silent', name], (text) => process.stdout.write(text));
    if (code) throw firstFault(output);
  });

/** Runs a script in parallel with others, and prints its output when it ends. */
const scriptBeside = (name, ...options) =>
  step(name, async () => {
    const { code, output } = await npmOutput(['run', '--silent', name, ...options]);
    if (output.trim()) console.log(`\n${output.trimEnd()}`);
    if (code) throw firstFault(output);
  });

/** Returns the text of a file, and of the helpers beside it that it imports. */
function textWithHelpers(file) {
  const text = readFileSync(file, 'utf8');
  const helpers = [...text.matchAll(/ from '(\.\/[\w-]+\.mjs)'/g)].map(([, path]) =>
    join(dirname(file), path),
  );
  return [text, ...helpers.map((path) => readFileSync(path, 'utf8'))].join('\n');
}

/** Leaves out the files that read dist/, and names them. */
function withoutBuild(files) {
  const needs = files.filter((file) => /['"`/]dist['"`/]/.test(textWithHelpers(file)));
  if (needs.length) console.log(`Left out, as there is no build: ${needs.join(', ')}`);
  return files.filter((file) => !needs.includes(file));
}

async function runTests(files) {
  const nodeFiles = files.filter(isNodeTest);
  const browserFiles = files.filter((file) => !isNodeTest(file));
  // Tests in Node open browsers too.
  const hasChromium = await step('Chromium', ensureChromium);
  if (nodeFiles.length)
    await step('node tests', async () => {
      const { runNodeTests } = await import('./lib/node-tests.mjs');
      return runNodeTests(nodeFiles.map((file) => join(root, file)));
    });
  if (hasChromium && browserFiles.length)
    await step('browser tests', async () => {
      const { runBrowserTests } = await import('./lib/browser-tests.mjs');
      return runBrowserTests(browserFiles);
    });
}

async function runFiles(files) {
  await script('generate');
  if (!has('--watch')) return runTests(files);
  const { watchTests } = await import('./lib/watch-tests.mjs');
  return watchTests(
    files.filter(isNodeTest),
    files.filter((file) => !isNodeTest(file)),
  );
}

/** Runs a part of the build, and fails if it changes a committed file. */
async function buildAndCompare(build) {
  const { committedFiles } = await import('./build-readme.mjs');
  const read = () => committedFiles.map((file) => readFileSync(join(root, file), 'utf8'));
  const before = read();
  if (!(await build())) return false;
  const after = read();
  const stale = committedFiles.filter((_, i) => before[i] !== after[i]);
  await step('committed files', () => {
    if (stale.length) throw `Stale: ${stale.join(', ')}. Commit what the build has changed.`;
  });
  return true;
}

async function runFastChecks() {
  await script('generate');
  const build = () => scriptBeside('build', '--', '--generated', '--without-weights');
  const [isBuilt] = await Promise.all([
    buildAndCompare(build),
    scriptBeside('typecheck'),
    scriptBeside('lint:quick'),
  ]);
  const files = testFiles({ slow: false });
  await runTests(isBuilt ? files : withoutBuild(files));
}

async function runSlowChecks() {
  await Promise.all([scriptBeside('lint'), buildAndCompare(() => scriptBeside('build:weights'))]);
  await runTests(testFiles({ slow: true }));
  if (!(await script('build:storybook'))) return;
  await step('stories', async () => (await import('./lib/stories.mjs')).runStories());
  await step('pictures', async () => (await import('./lib/pictures.mjs')).runPictures());
}

if (await step('install', install)) {
  const files = args.filter((arg) => !arg.startsWith('--'));
  if (files.length) await runFiles(files);
  else {
    if (!has('--rest')) await runFastChecks();
    if (has('--all')) await runSlowChecks();
  }
}
end();
