// npm run test:integrations: installs the packed package in small projects, and builds and drives them in Chromium.
// `npm run test:integrations -- vue react` takes only those; with `--no-build`, the package is packed as it is. The
// projects are the folders of test/integrations. Each runs the scripts `check`, `build` and `test` in its package.json,
// if present, and then its drive.mjs, or else opens the page in its dist/. A file `taken` is code from the studio.
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install } from './lib/install.mjs';
import { endWith, firstLine } from './lib/report.mjs';
import { npm, root } from './lib/run.mjs';

const folder = join(root, 'test/integrations');
const apps = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'package.json')));
const options = process.argv.slice(2);
const names = options.filter((option) => !option.startsWith('--'));
const failures = [];
let passed = 0;

async function step(name, action) {
  try {
    await action();
    passed++;
    console.log(`✔ ${name}`);
  } catch (error) {
    failures.push(`${name}: ${firstLine(error)}`);
    console.error(`✖ ${name}: ${error?.message ?? error}`);
  }
}

async function runNpm(...args) {
  if (await npm(...args)) throw new Error(`npm ${args.join(' ')} failed: see above.`);
}

/** Packs the package as for publishing, under a name without the version. */
async function pack() {
  if (!options.includes('--no-build')) await runNpm('run', '--silent', 'build');
  const packed = () => readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  for (const file of packed()) rmSync(join(folder, file));
  await runNpm('pack', '--silent', '--pack-destination', folder);
  renameSync(join(folder, packed()[0]), join(folder, 'forem-widgets.tgz'));
}

async function testApp(browser, name) {
  const app = join(folder, name);
  const { scripts } = JSON.parse(readFileSync(join(app, 'package.json'), 'utf8'));
  const inApp = (...args) => runNpm('--prefix', app, ...args);
  console.log(`\n── ${name}`);
  await step(`${name}: install`, () =>
    // The packed package is not in the lock file, because each build changes it.
    inApp('install', '--silent', '--no-save', '--no-audit', '--no-fund', join(folder, 'forem-widgets.tgz')),
  );
  for (const script of ['check', 'build', 'test'].filter((each) => scripts[each]))
    await step(`${name}: ${script}`, () => inApp('run', '--silent', script));
  const driver = join(app, 'drive.mjs');
  const { drive } = existsSync(driver)
    ? await import(pathToFileURL(driver).href)
    : { drive: scripts.build ? driveDist : () => [] };
  for (const [action, run] of drive(browser, app)) await step(`${name}: ${action}`, run);
}

const driveDist = (browser, app) => [
  [
    'shows projects, and hears of a choice',
    () => serveFolder(join(app, 'dist'), (address) => chooseTheme(browser, address)),
  ],
  ...takenFiles(app).map((file) => [
    'shows what the studio showed, by its code',
    () => driveTaken(browser, app, file),
  ]),
];

/** Returns the files with code of the studio; some apps have no folder `src`. */
const takenFiles = (app) =>
  existsSync(join(app, 'src')) ? readdirSync(join(app, 'src')).filter((file) => /^taken\./i.test(file)) : [];

/** Compares the code in a file with that of the studio, and the page with the preview. */
async function driveTaken(browser, app, file) {
  const { choices, listText, takeCode } = await import('../test/studio/take-code.mjs');
  const state = `${choices}&~form=${basename(app)}`;
  const { code, shown } = await serveFolder(join(root, 'dist'), async (address) => {
    const taking = await takeCode(browser, `${address}studio/index.html`, state);
    // The code tells at which address of the studio it can be changed.
    return { ...taking, code: taking.code.replaceAll(address, 'https://studio.example/') };
  });
  const taken = readFileSync(join(app, 'src', file), 'utf8');
  if (taken.trim() !== code.trim()) throw new Error(`${file} is not the code of the studio:\n${code}`);
  await serveFolder(join(app, 'dist'), (address) =>
    withPage(browser, `${address}?taken`, async (page) => {
      const text = await listText(page);
      if (text !== shown) throw new Error(`The app shows:\n${text}\nThe studio showed:\n${shown}`);
    }),
  );
}

process.chdir(root);
await step('package', async () => {
  await install();
  await pack();
});
const { chooseTheme, serveFolder, withPage } = await import('./lib/drive-app.mjs');
const { launch } = await import('../test/embed/page.mjs');
if (!failures.length) {
  const browser = await launch();
  for (const name of apps.filter((app) => !names.length || names.includes(app))) await testApp(browser, name);
  await browser.close();
}
endWith({ passed, failed: failures.length }, failures);
