// npm test -- --watch FILE: runs the files again after each change of their imports, until Ctrl+C.
import { startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { countSessions } from './browser-tests.mjs';
import { run } from './run.mjs';

/** Prints the counts after each run, in the words of the report of `npm test`. */
const countsReporter = {
  onTestRunFinished({ sessions }) {
    const { passed, failed } = countSessions(sessions);
    console.log(`── browser tests: ${failed ? 'FAILED' : 'ok'} (${passed} passed, ${failed} failed)\n`);
  },
};

export async function watchTests(nodeFiles, browserFiles) {
  if (browserFiles.length)
    await startTestRunner({
      config: {
        ...config,
        files: browserFiles,
        watch: true,
        reporters: [...config.reporters, countsReporter],
      },
      readFileConfig: false,
      readCliArgs: false,
    });
  if (nodeFiles.length) await run(process.execPath, ['--test', '--watch', ...nodeFiles]);
  // The test runner ends the process on Ctrl+C.
  await new Promise(() => {});
}
