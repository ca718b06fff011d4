// The studio as people use it, in Chromium: code that is taken shows what the preview showed, lists become datasets,
// and pages are checked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from '../embed/page.mjs';

let browser;
let server;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const { axeOptions } = (await runnerImport(join(root, 'test/helpers/axe-options.ts'), { logLevel: 'error' }))
  .module;
before(async () => {
  browser = await launch();
  server = await serve({ body: '' });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a door of the studio. Fails if the page asks another server for anything. */
async function studio(door, lang = 'en') {
  const { page, complaints } = await open(
    browser,
    `${server.address}dist/studio/index.html?lang=${lang}#${door}`,
  );
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
      complaints.push(`asked ${request.url()}`);
  });
  await page.locator('h2').first().waitFor();
  return { page, complaints };
}

const code = (page) => page.locator('studio-take studio-code').first().locator('code').innerText();

test('a Dutch list of textile projects takes eight clicks, and its code shows the same as the preview', async () => {
  const { page, complaints } = await studio('build');
  await page.getByRole('button', { name: 'A list for a side bar' }).click();
  await page.getByLabel('Language of the component').selectOption('nl');
  await page.locator('summary', { hasText: 'Sector' }).click();
  await page
    .getByRole('checkbox', { name: /Textiles?/ })
    .first()
    .check();
  const preview = page.frameLocator('iframe').locator('forem-project-list');
  await preview
    .getByText(/project/)
    .first()
    .waitFor();
  const shown = await preview.evaluate((element) => element.shadowRoot.textContent);
  const taken = await code(page);
  assert.match(taken, /integrity="sha384-/);
  assert.match(taken, /<forem-project-list lang="nl" view="compact" page-size="5" sector="textile">/);
  assert.match(page.url(), /#build\/project-list\?lang=nl&view=compact&page-size=5&sector=textile$/);
  assert.deepEqual(complaints, []);
  await page.close();
  const local = taken.replaceAll('https://cdn.example/', '/dist/');
  const partner = await serve({ body: local });
  const visit = await open(browser, partner.address);
  await settled(visit.page);
  assert.equal(await text(visit.page, 'forem-project-list'), shown);
  assert.deepEqual(visit.complaints, []);
  await visit.page.close();
  await partner.close();
});

test('the address opens the studio as it was left, and pasted code does too', async () => {
  const { page } = await studio('build/project-list?lang=de&theme=skills&~form=div&~ground=dark');
  const taken = await code(page);
  assert.match(taken, /<div data-forem="project-list" data-lang="de" data-theme="skills">/);
  await page.goto(`${server.address}dist/studio/index.html?lang=en#build`);
  await page.reload();
  await page.getByText('Open existing code').click();
  await page.getByLabel(/Paste it here/).fill(taken);
  assert.equal(await code(page), taken);
  await page.getByLabel(/Paste it here/).fill('<p>nothing</p>');
  await page.getByText('This code holds none of our components.').waitFor();
  await page.close();
});

test('every attribute of every element has a control', async () => {
  const { page } = await studio('build');
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules.flatMap(({ declarations = [] }) =>
    declarations.filter((each) => each.tagName),
  );
  for (const { tagName, attributes } of elements) {
    await page.getByLabel('Or a component by its name').selectOption(tagName.slice('forem-'.length));
    const controls = page.locator('.decisions section:not(:first-child):not(:last-child)');
    const count = await controls
      .locator('label.field, label.tick:not(fieldset label), details:has(> fieldset)')
      .count();
    assert.equal(count, attributes.length, tagName);
  }
  await page.close();
});

test('a list becomes a dataset, column by column', async () => {
  const { page, complaints } = await studio('data');
  const list = 'Titre;Chef de file;Zone\nAlpha;Le Forem;Nord\nBêta;VDAB;Sud\n';
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'projets.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(list),
    });
  await page.frameLocator('iframe').getByText('Alpha').first().waitFor();
  await page.getByLabel('Zone', { exact: true }).selectOption('place');
  await page.locator('.report', { hasText: /Zone.* → place/ }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'The data' }).click(),
  ]);
  assert.equal(download.suggestedFilename(), 'projets.data.json');
  const dataset = JSON.parse(readFileSync(await download.path(), 'utf8'));
  assert.deepEqual(
    dataset.projects.map(({ name, place }) => [name.fr, place.fr]),
    [
      ['Alpha', 'Nord'],
      ['Bêta', 'Sud'],
    ],
  );
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a file that holds no list is reported, and pasted cells are read', async () => {
  const { page } = await studio('data');
  const choose = (buffer) =>
    page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await choose(Buffer.from('{ not json'));
  await page.getByRole('alert').waitFor();
  await page.getByLabel(/Or paste cells/).fill('Title\tStart\nGamma\t2024-01-01\n');
  await page.frameLocator('iframe').getByText('Gamma').first().waitFor();
  assert.equal(await page.getByRole('alert').count(), 0);
  await page.close();
});

test('a page is checked from its code', async () => {
  const { page } = await studio('check');
  await page
    .getByLabel(/paste its source code/)
    .fill('<forem-project-list secteur="x"></forem-project-list>');
  await page.getByText('secteur does not exist: sector?').waitFor();
  await page.getByText('The script is missing').waitFor();
  await page.close();
});

for (const lang of ['fr', 'nl', 'de', 'en'])
  test(`every part of the studio passes axe, in ${lang}, wide and narrow`, async () => {
    for (const door of ['build', 'data', 'check']) {
      const { page } = await studio(door, lang);
      for (const width of [1440, 360]) {
        await page.setViewportSize({ width, height: 900 });
        assert.equal(
          await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
          false,
          `${door} is wider than ${width} px`,
        );
      }
      await page.evaluate(axe);
      const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), {
        ...axeOptions,
        iframes: false,
      });
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`),
        [],
        door,
      );
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await page.close();
    }
  });
