// npm run test:wordpress: the plugin in a real WordPress with a real database, as administrator and as author.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { apt, ensureChromium } from './lib/browsers.mjs';
import { install } from './lib/install.mjs';
import { npm, root } from './lib/run.mjs';

process.chdir(root);
let passed = 0;
let failed = 0;
try {
  await install();
  // npm test has built it, or whoever runs this by itself has; else it is built here.
  const built = existsSync(join(root, 'dist/forem-widgets.js')) && existsSync(join(root, 'dist/data'));
  if (!built && (await npm('run', '--silent', 'build'))) throw new Error('The build failed: see above.');
  if (await npm('run', '--silent', 'build:wordpress'))
    throw new Error('The plugin was not built: see above.');
  process.env.CHROME_PATH = await ensureChromium();
  const { missingPackages } = await import('../test/wordpress/site.mjs');
  if (missingPackages().length) await apt(...missingPackages());
  const missing = missingPackages();
  if (missing.length)
    throw new Error(
      'The plugin is tested in the WordPress of Debian or Ubuntu, with PHP and MariaDB. Missing here, and not to be installed ' +
        `by this command (it may only as root, where there is apt-get): ${missing.join(', ')}`,
    );
  const { runNodeTests } = await import('./lib/node-tests.mjs');
  ({ passed, failed } = await runNodeTests([join(root, 'test/wordpress/wordpress.mjs')]));
  if (passed + failed === 0) throw new Error('No test ran.');
} catch (error) {
  console.error(error.message);
  failed++;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`, () => process.exit(failed ? 1 : 0));
