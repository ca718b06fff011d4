// npm run test:service: tests the service over a file, and over a real OpenSearch that is started for this.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/browsers.mjs';
import { install } from './lib/install.mjs';
import { createReport } from './lib/report.mjs';
import { npm, root } from './lib/run.mjs';

process.chdir(root);
const { step, end } = createReport();

const isReady = await step('build', async () => {
  await install();
  const built = ['dist/cli/forem-widgets.js', 'dist/data/service.openapi.json', 'dist/forem-widgets.js'];
  if (!built.every((file) => existsSync(join(root, file))) && (await npm('run', '--silent', 'build')))
    throw 'The build failed: see above.';
  process.env.CHROME_PATH = await ensureChromium();
});

const runTests = async (name) => {
  const { runNodeTests } = await import('./lib/node-tests.mjs');
  return runNodeTests([join(root, 'test/service', name)]);
};

if (isReady) {
  await step('service over a file', () => runTests('service.node.mjs'));
  const { ensureOpenSearch } = await import('./lib/opensearch-files.mjs');
  let missing;
  try {
    ensureOpenSearch();
  } catch (error) {
    missing = error.message;
  }
  if (missing)
    console.log(
      `\nNot tested here: the service over OpenSearch, which could not be fetched from Maven Central. ${missing}`,
    );
  else await step('service over OpenSearch', () => runTests('opensearch.mjs'));
}
end();
