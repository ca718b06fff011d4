// The studio as people use it, in Chromium: code that is taken shows what the preview showed, lists become datasets,
// and pages are checked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { open, serve, settled, text } from '../embed/page.mjs';
import { assertAccessible, browser, chooseFile, openStudio, server } from './studio-page.mjs';

const studio = (door, lang) => openStudio(browser, server, door, lang);
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

const list =
  'Code;Titre;Secteur;Budget;Résumé\nP1;Alpha;Menuiserie;x;a@example.org\nP2;Bêta;Menuiseries;12 €;Texte\nP3;G;B;1;x;y\n';
/** Steps of the studio, each with the actions that lead to it. */
const steps = {
  build: async () => {},
  'build/project-list?lang=nl&sector=textile&country=FR&~accent=%23ffcc00&~width=240&~form=frame&~ground=dark':
    async (page) =>
      page.locator('studio-build details').evaluateAll((all) => all.forEach((each) => (each.open = true))),
  'build/project-list?status=planned&sector=textile': async (page) =>
    page.locator('.notice button').first().waitFor(),
  data: async (page) => {
    await chooseFile(page, 'projets.csv', list);
    await page.frameLocator('iframe').getByText('Alpha').first().waitFor();
  },
  edit: async (page) => {
    await page.getByRole('textbox').nth(2).fill('changed');
    await page.getByRole('textbox').nth(2).press('Tab');
    await page.locator('ins').first().waitFor();
  },
  check: async (page) => {
    await page.locator('textarea').fill('<forem-project-list secteur="x"></forem-project-list>');
    await page.locator('studio-check li').first().waitFor();
  },
};

const languages = ['fr', 'nl', 'de', 'en'];
for (const lang of languages)
  test(`every step of the studio passes axe, in ${lang}, wide and narrow`, async () => {
    for (const [i, [address, act]] of Object.entries(steps).entries()) {
      const { page } = await studio(address, lang);
      // Each step is seen in both schemes, in two languages each.
      await page.emulateMedia({ colorScheme: (i + languages.indexOf(lang)) % 2 ? 'dark' : 'light' });
      await act(page);
      await assertAccessible(page, address);
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang);
      await page.close();
    }
  });
