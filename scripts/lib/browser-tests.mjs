// Runs the browser tests in this process and counts them.
import { startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';

function count(suite, sum) {
  for (const test of suite?.tests ?? []) if (!test.skipped) sum[test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, sum);
}

/** A file that fails outside its tests (does not load, throws late, hangs) counts as one failure. */
function countSessions(sessions) {
  const sum = { passed: 0, failed: 0 };
  for (const session of sessions) {
    const before = sum.failed;
    count(session.testResults, sum);
    if (session.errors?.length || (!session.passed && sum.failed === before)) sum.failed++;
  }
  return sum;
}

/** Resolves to the numbers of tests passed and failed. */
export async function runBrowserTests(files) {
  if (!config.browsers.length) return { passed: 0, failed: 0 };
  const runner = await startTestRunner({
    config: { ...config, files },
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
  const sum = countSessions([...runner.sessions.all()]);
  return { ...sum, failed: sum.failed + stray };
}
