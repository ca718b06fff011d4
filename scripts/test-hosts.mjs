// npm run test:hosts: runs the tests of other people's pages (test/hosts) in Chromium, Firefox and WebKitGTK, with
// the last build, and prints a table of rows and engines. `npm run test:hosts -- test/hosts/history.slow.node.mjs`
// runs some files.
import { join } from 'node:path';
import { ensureChromium, ensureEngines } from './lib/browsers.mjs';
import { printHostTable } from './lib/host-table.mjs';
import { runNodeTests } from './lib/node-tests.mjs';
import { createReport } from './lib/report.mjs';
import { root } from './lib/run.mjs';
import { testFiles } from './lib/test-files.mjs';

process.chdir(root);
process.env.HOST_ENGINES = 'Chromium,Firefox,WebKit';
const args = process.argv.slice(2);
const files = args.length
  ? args
  : testFiles({ suffix: /\.node\.mjs$/ }).filter((file) => file.startsWith('test/hosts/'));
const { step, end } = createReport();
await ensureChromium();
const { missing } = await ensureEngines();
for (const message of missing)
  await step(message, () => {
    throw message;
  });
const results = [];
await step('pages of others', () =>
  runNodeTests(
    files.map((file) => join(root, file)),
    (result) => results.push(result),
  ),
);
printHostTable(results);
end();
