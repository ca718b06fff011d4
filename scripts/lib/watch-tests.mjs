// npm test -- --watch FILE: runs the files again after each change of their imports, until Ctrl+C.
import { startTestRunner } from '@web/test-runner';
import config from '../../web-test-runner.config.mjs';
import { run } from './run.mjs';

export async function watchTests(nodeFiles, browserFiles) {
  if (browserFiles.length)
    await startTestRunner({
      config: { ...config, files: browserFiles, watch: true },
      readFileConfig: false,
      readCliArgs: false,
    });
  if (nodeFiles.length) await run(process.execPath, ['--test', '--watch', ...nodeFiles]);
  // The test runner ends the process on Ctrl+C.
  await new Promise(() => {});
}
