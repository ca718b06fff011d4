// npm run test:wordpress: tests the plugin in a real WordPress with a real database, as administrator and as author.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apt, ensureChromium } from './lib/browsers.mjs';
import { install } from './lib/install.mjs';
import { createReport } from './lib/report.mjs';
import { npm, root } from './lib/run.mjs';

process.chdir(root);
const { step, end } = createReport();

const isReady = await step('plugin', async () => {
  await install();
  const built = existsSync(join(root, 'dist/forem-widgets.js')) && existsSync(join(root, 'dist/data'));
  if (!built && (await npm('run', '--silent', 'build'))) throw 'The build failed: see above.';
  if (await npm('run', '--silent', 'build:wordpress')) throw 'The plugin was not built: see above.';
  process.env.CHROME_PATH = await ensureChromium();
  const { missingPackages } = await import('../test/wordpress/site.mjs');
  if (missingPackages().length) await apt(...missingPackages());
  const missing = missingPackages();
  if (missing.length)
    throw (
      'The plugin is tested in the WordPress of Debian or Ubuntu, with PHP and MariaDB. Missing here, and not to be installed ' +
      `by this command (it may only as root, where there is apt-get): ${missing.join(', ')}`
    );
});
if (isReady)
  await step('WordPress', async () => {
    const { runNodeTests } = await import('./lib/node-tests.mjs');
    return runNodeTests([join(root, 'test/wordpress/wordpress.mjs')]);
  });
end();
