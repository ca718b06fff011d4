// npm run test:integrations: small apps made with frameworks, of the packed package, in a real Chromium.
// `npm run test:integrations -- vue react` runs those only. The apps are the folders of test/integrations.
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { install } from './lib/install.mjs';
import { npm, root } from './lib/run.mjs';

const folder = join(root, 'test/integrations');
const apps = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json')));
const asked = process.argv.slice(2);
const failures = [];
let passed = 0;

async function each(name, action) {
  try {
    await action();
    passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    failures.push(name);
    console.error(`✖ ${name}: ${error?.message ?? error}`);
  }
}

const must = async (...args) => {
  if (await npm(...args)) throw new Error(`npm ${args.join(' ')} failed: see above.`);
};

/** The package as it would be published, under a name without its version. */
async function pack() {
  await must('run', '--silent', 'build');
  for (const file of readdirSync(folder)) if (file.endsWith('.tgz')) rmSync(join(folder, file));
  await must('pack', '--silent', '--pack-destination', folder);
  renameSync(
    join(
      folder,
      readdirSync(folder).find((file) => file.endsWith('.tgz')),
    ),
    join(folder, 'forem-widgets.tgz'),
  );
}

/** What a person does in each app: sees two of three projects, ticks a theme, and the app hears of it. */
async function drive(browser, address) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Not what a page has between the tags, which is hidden by then.
  const read = (text) => page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
  try {
    await page.goto(address);
    await read('3 projecten');
    // What was made beforehand says it too.
    await page.locator('forem-project-list:state(ready)').waitFor({ timeout: 10_000 });
    const shown = await page.locator('forem-project-list [part~=project]').count();
    if (shown !== 2) throw new Error(`${shown} projects on a page of 2: an attribute didn't arrive.`);
    await page.getByRole('checkbox', { name: 'Mobiliteit' }).check();
    await page.locator('output', { hasText: /^2$/ }).waitFor({ timeout: 10_000 });
    await read('2 projecten');
    if (errors.length) throw new Error(errors.join('; '));
  } finally {
    await page.close();
  }
}

process.chdir(root);
await each('package', async () => {
  await install();
  await pack();
});
const { default: sirv } = await import('sirv');
const { launch } = await import('../test/embed/page.mjs');
const browser = failures.length ? undefined : await launch();
for (const name of browser ? apps.filter((app) => !asked.length || asked.includes(app)) : []) {
  const app = join(folder, name);
  const within = (...args) => must('--prefix', app, ...args);
  console.log(`\n── ${name}`);
  await each(`${name}: installs`, async () => {
    // What the lock file says, and the package, which isn't in it: it is another one after each build.
    const options = ['--silent', '--no-save', '--no-audit', '--no-fund'];
    await within('install', ...options, join(folder, 'forem-widgets.tgz'));
  });
  await each(`${name}: types`, () => within('run', '--silent', 'check'));
  await each(`${name}: builds`, () => within('run', '--silent', 'build'));
  await each(`${name}: shows projects, and hears what is chosen`, async () => {
    const server = createServer(sirv(join(app, 'dist'), { single: true }));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      await drive(browser, `http://127.0.0.1:${server.address().port}/`);
    } finally {
      server.close();
    }
  });
}
await browser?.close();
if (failures.length) console.log(`\nFailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length ? 1 : 0;
