// npm run test:engines: runs the browser tests, and test/hosts, in Firefox and in WebKitGTK. A missing engine is a
// failure. With `-- --no-build`, the last build is tested.
import { join } from 'node:path';
import { printHostTable } from './lib/host-table.mjs';
import { install } from './lib/install.mjs';
import { ensureEngines } from './lib/browsers.mjs';
import { createReport } from './lib/report.mjs';
import { npm, root } from './lib/run.mjs';
import { testFiles } from './lib/test-files.mjs';

process.chdir(root);
process.env.ENGINES = '1';
const options = process.argv.slice(2);
const files = options.filter((option) => !option.startsWith('--'));
const { step, end } = createReport();

const isReady = await step('build', async () => {
  await install();
  const needed = files.length || options.includes('--no-build') ? 'generate' : 'build';
  if (await npm('run', '--silent', needed)) throw 'The build failed: see above.';
});
if (isReady) {
  const { missing } = await ensureEngines();
  for (const message of missing)
    await step(message, () => {
      throw message;
    });
  await step('browser tests', async () => {
    const { runBrowserTests } = await import('./lib/browser-tests.mjs');
    return runBrowserTests(files.length ? files : testFiles({ suffix: /\.test\.ts$/ }));
  });
  if (!files.length) {
    process.env.HOST_ENGINES = 'Firefox,WebKit';
    const results = [];
    await step('pages of others', async () => {
      const { runNodeTests } = await import('./lib/node-tests.mjs');
      const hosts = testFiles({ suffix: /\.node\.mjs$/ }).filter((file) => file.startsWith('test/hosts/'));
      return runNodeTests(
        hosts.map((file) => join(root, file)),
        (result) => results.push(result),
      );
    });
    printHostTable(results);
  }
}
end();
