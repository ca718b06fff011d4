// npm run test:engines: the browser tests in Firefox and in WebKitGTK. An engine that is missing is a failure.
import { install } from './lib/install.mjs';
import { ensureEngines } from './lib/browsers.mjs';
import { npm, root } from './lib/run.mjs';
import { testFiles } from './lib/test-files.mjs';

process.chdir(root);
process.env.ENGINES = '1';
const files = process.argv.slice(2);
let passed = 0;
let failed = 0;
try {
  await install();
  if (await npm('run', '--silent', files.length ? 'generate' : 'build'))
    throw new Error('The build failed: see above.');
  const { missing } = await ensureEngines();
  const { runBrowserTests } = await import('./lib/browser-tests.mjs');
  ({ passed, failed } = await runBrowserTests(files.length ? files : testFiles({ suffix: /\.test\.ts$/ })));
  for (const message of missing) console.error(`\n${message}`);
  failed += missing.length;
  if (passed + failed === 0) throw new Error('No test ran.');
} catch (error) {
  console.error(error.message);
  failed++;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));
