// The values of a column with hundreds of them in the studio, in Chromium: the page draws few of them at once, and each can
// be found, merged and undone by mouse and by keyboard.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, browser, chooseFile, openStudio, saved, server } from './studio-page.mjs';

const valueCount = 400;
const list = [
  'Titre;Secteur',
  ...Array.from({ length: 6 }, (_, i) => `Alpha ${i};Menuiserie`),
  ...Array.from({ length: 5 }, (_, i) => `Gamma ${i};Menuiseries`),
  // A column whose values all differ is no list of choices.
  ...Array.from({ length: valueCount * 4 }, (_, i) => `Projet ${i};Filière ${(i % valueCount) * 7919}`),
].join('\n');

const openList = async (lang = 'en') => {
  const { page } = await openStudio(browser, server, 'data', lang);
  await chooseFile(page, 'x.csv', list);
  await page.locator('#save').waitFor();
  return page;
};
const sectorOf = async (page, name) => {
  const { text } = await saved(page, page.getByRole('button', { name: 'The data', exact: true }));
  const project = JSON.parse(text).projects.find((each) => each.name.fr === name || each.name === name);
  return (project.sectors ?? []).join();
};
const range = (page, text) => page.locator('#values').getByText(text, { exact: true }).waitFor();

test('a column of 400 values draws one page of them, each with few options', async () => {
  const page = await openList();
  await range(page, 'Values 1 to 20 of 402');
  const counts = () =>
    page.locator('#values').evaluate((section) => {
      const all = (selector) =>
        [...section.querySelectorAll('studio-field-values')].flatMap((each) => [
          ...each.shadowRoot.querySelectorAll(selector),
        ]);
      return { rows: all('tbody tr').length, options: all('option').length, nodes: all('*').length };
    });
  /** The number of nodes depends on the page, not on the values. */
  const assertFew = async () => {
    const { rows, options, nodes } = await counts();
    assert.equal(rows, 20);
    assert.ok(options < 20 * 40, `${options} options`);
    assert.ok(nodes < 2000, `${nodes} nodes`);
  };
  await assertFew();
  await page.getByRole('button', { name: 'Next values' }).click();
  await range(page, 'Values 21 to 40 of 402');
  await assertFew();
  // An open search shows a few of the other values.
  await page.getByLabel('Filière 150461', { exact: true }).selectOption('…');
  await assertFew();
  await page.getByLabel('Find another value of this column').fill('filière');
  assert.ok((await page.getByRole('button', { name: /^Merge with ‘Filière/ }).count()) <= 28);
  await page.close();
});

test('a value is found and merged with another one that no page shows beside it, and the change is undone', async () => {
  const page = await openList();
  const last = `Filière ${(valueCount - 1) * 7919}`;
  await page.getByLabel('Find a value').fill(last);
  await range(page, 'Values 1 to 1 of 1');
  await page.getByLabel(last, { exact: true }).selectOption('…');
  await page.getByLabel('Find another value of this column').fill('menuiseries');
  await page.getByRole('button', { name: 'Merge with ‘Menuiseries’' }).click();
  await page.locator('select:focus').waitFor();
  assert.equal(await sectorOf(page, `Projet ${valueCount - 1}`), 'menuiseries');
  await page.getByRole('button', { name: 'Undo' }).click();
  assert.equal(await sectorOf(page, `Projet ${valueCount - 1}`), `filiere-${(valueCount - 1) * 7919}`);
  assert.equal(await page.getByRole('button', { name: 'Undo' }).isDisabled(), true);
  await page.close();
});

test('by keyboard: only values that look alike, the search for another value, and Escape', async () => {
  const page = await openList();
  await page.getByLabel('Only values that look alike').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Merge with ‘Menuiserie’' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Merge with ‘Menuiserie’' }).waitFor({ state: 'detached' });
  assert.equal(await sectorOf(page, 'Gamma 4'), 'menuiserie');
  await page.getByLabel('Only values that look alike').press('Space');
  const select = page.getByLabel('Menuiserie', { exact: true });
  await select.focus();
  await page.keyboard.press('End');
  await page.locator('input:focus').waitFor();
  await page.keyboard.type('filière 7919');
  await page.keyboard.press('Escape');
  await page.locator('select:focus').waitFor();
  assert.equal(await select.inputValue(), 'menuiserie');
  await page.close();
});

for (const lang of ['fr', 'nl', 'de', 'en'])
  test(`the search for another value passes axe in ${lang}`, async () => {
    const page = await openList(lang);
    await page.locator('#values select').first().selectOption('…');
    await page.locator('#values .search').waitFor();
    await assertAccessible(page, `values in ${lang}`);
    await page.close();
  });
