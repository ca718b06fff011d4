// Runs the browser tests in this process and counts them.
import { relative } from 'node:path';
import { stop } from 'esbuild';
import { startTestRunner } from '@web/test-runner';
import config, { browsers } from '../../web-test-runner.config.mjs';
import { firstLine } from './report.mjs';
import { withRerun } from './rerun.mjs';
import { root } from './run.mjs';
import { isSharedPage, withSharedPages } from './shared-pages.mjs';

const testsIn = (suite, path = []) => [
  ...(suite?.tests ?? []).map((test) => ({ ...test, path: [...path, test.name] })),
  ...(suite?.suites ?? []).flatMap((inner) => testsIn(inner, [...path, inner.name])),
];

/** A file that fails outside its tests (does not load, throws late, hangs) counts as one failure. */
function countSession({ testResults, errors, passed, testFile, browser }, sum) {
  const place = isSharedPage(testFile) ? browser.name : `${relative(root, testFile)} (${browser.name})`;
  const tests = testsIn(testResults).filter(({ skipped }) => !skipped);
  const names = tests
    .filter((test) => !test.passed)
    .map(({ path, error }) => `${place}: ${path.join(' › ')}: ${firstLine(error ?? '')}`);
  if (errors?.length || (!passed && !names.length))
    names.push(`${place}: ${firstLine(errors?.[0] ?? 'failed outside its tests')}`);
  sum.passed += tests.filter((test) => test.passed).length;
  sum.failed += names.length;
  sum.names.push(...names);
}

/** Returns the numbers of tests passed and failed in the sessions, and the names of the failed ones. */
export function countSessions(sessions) {
  const sum = { passed: 0, failed: 0, names: [] };
  for (const session of sessions) countSession(session, sum);
  return sum;
}

/** True if the browser crashed, by the error messages of the test runner and of WebDriver. */
const hasDied = ({ errors }) =>
  errors?.some(({ message }) => /browser disconnected|page crash or hang/.test(message));

async function run(options) {
  const runner = await startTestRunner({
    config: { ...config, ...options },
    readFileConfig: false,
    readCliArgs: false,
    autoExitProcess: false,
  });
  if (!runner) throw new Error('The test runner did not start.');
  let stray = 0;
  const onStray = (error) => {
    console.error(error);
    stray++;
    runner.stop();
  };
  process.on('uncaughtException', onStray);
  await new Promise((resolve) => runner.on('stopped', resolve));
  process.off('uncaughtException', onStray);
  return { sessions: [...runner.sessions.all()], stray };
}

/** Returns the files of each browser. WebKitGTK shares no pages: it may crash, which would repeat a whole page. */
function groupsOf(files) {
  const pages = withSharedPages(files);
  return config.browsers.map((browser) => ({
    name: browser.name,
    browsers: [browser],
    files: browser.type === 'webkit' ? files : pages,
  }));
}

function addTo(sum, { passed, failed, names }) {
  sum.passed += passed;
  sum.failed += failed;
  sum.names.push(...names);
}

/** Runs the file of a session once more in its browser. */
async function runAgain({ browser, testFile }) {
  // The transformer of the first run has ended with its server, and starts again only after a stop.
  await stop();
  const fresh = (await browsers()).filter(({ name }) => name === browser.name);
  const { sessions, stray } = await run({ files: [testFile], browsers: fresh });
  const sum = countSessions(sessions);
  if (stray)
    addTo(sum, {
      passed: 0,
      failed: stray,
      names: [`${relative(root, testFile)}: an error outside its tests`],
    });
  return sum;
}

/** Resolves to the numbers of tests passed and failed, and the names of the failed ones. */
export async function runBrowserTests(files) {
  if (!config.browsers.length) return { passed: 0, failed: 0, names: [] };
  const { sessions, stray } = await run({ groups: groupsOf(files) });
  const sum = countSessions(sessions.filter((session) => !hasDied(session)));
  sum.failed += stray;
  sum.names.push(...Array(stray).fill('an error outside all tests: see above'));
  // WebKitGTK crashes occasionally, so the file runs once more. A second crash is a failure.
  for (const session of sessions.filter(hasDied)) {
    console.log(
      `\n${session.browser.name} died in ${relative(root, session.testFile)}, which is run once more.`,
    );
    addTo(sum, await runAgain(session));
  }
  const failed = sessions.filter((session) => !hasDied(session) && !session.passed);
  return withRerun(sum, failed, async () => {
    const again = { passed: 0, failed: 0, names: [] };
    for (const session of failed) addTo(again, await runAgain(session));
    return again;
  });
}
