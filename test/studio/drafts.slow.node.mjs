// Drafts of the studio in Chromium: two windows share none, and a page that was pasted is there after Back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assertAccessible, browser, chooseFile, openStudio, server } from './studio-page.mjs';

/** Opens two windows of one reader. */
async function openTwice(door, lang, prepare) {
  const context = await browser.newContext();
  const { page: first } = await openStudio(context, server, door, lang);
  await prepare(first);
  const second = await context.newPage();
  await second.goto(first.url());
  return { first, second };
}
const elsewhere = (page, text) => page.getByRole('status').filter({ hasText: text });
const list = async (page) => {
  await chooseFile(page, 'first.csv', 'Titre;Lieu\nAlpha;Mons\n');
  await page.locator('#save').waitFor();
};
const place = (page, field) => page.getByLabel('Lieu', { exact: true }).selectOption(field);
const report = (page, field) => page.locator('#report', { hasText: `→ ${field}` }).waitFor();

for (const [lang, words, button] of [
  ['fr', 'ouvert dans une autre fenêtre', 'Continuer ici'],
  ['nl', 'open in een ander venster', 'Hier verdergaan'],
  ['de', 'in einem anderen Fenster geöffnet', 'Hier weitermachen'],
  ['en', 'open in another window', 'Continue here'],
])
  test(`a second window tells in ${lang} that the draft is open in another one, and takes it over`, async () => {
    const { first, second } = await openTwice('data', lang, list);
    await elsewhere(second, words).waitFor();
    assert.equal(await second.locator('.steps').count(), 0);
    await assertAccessible(second, `draft in another window in ${lang}`);
    await second.getByRole('button', { name: button }).click();
    await second.locator('#save').waitFor();
    await elsewhere(first, words).waitFor();
    assert.equal(await elsewhere(second, words).count(), 0);
    await first.context().close();
  });

test('a window without the draft does not overwrite it', async () => {
  const { first, second } = await openTwice('data', 'en', list);
  await elsewhere(second, 'open in another window').waitFor();
  await chooseFile(second, 'second.csv', 'Titre;Lieu\nBeta;Namur\n');
  await second.locator('#save').waitFor();
  await place(first, 'countries');
  await report(first, 'countries');
  await second.close();
  await first.reload();
  await first.getByText('Restored as you left it: first.csv.').waitFor();
  await report(first, 'countries');
  // The other window has gone: nobody else keeps the draft.
  assert.equal(await elsewhere(first, 'open in another window').count(), 0);
  await first.context().close();
});

test('a window that has lost the draft goes on with the changes of the other one', async () => {
  const { first, second } = await openTwice('data', 'en', list);
  await second.getByRole('button', { name: 'Continue here' }).click();
  await second.locator('#save').waitFor();
  await place(second, 'countries');
  await report(second, 'countries');
  await place(first, 'summary');
  await report(first, 'summary');
  await first.getByRole('button', { name: 'Continue here' }).click();
  await report(first, 'countries');
  await elsewhere(second, 'open in another window').waitFor();
  await first.context().close();
});

test('records that are edited in a window are not overwritten by another one', async () => {
  const { first, second } = await openTwice('edit', 'en', async (page) => {
    await page.getByRole('button', { name: 'New record' }).click();
    await page.waitForFunction(async () => (await indexedDB.databases()).length > 0);
    await page.getByRole('button', { name: 'Forget all drafts' }).waitFor();
  });
  await elsewhere(second, 'open in another window').waitFor();
  assert.equal(await second.getByText('Nothing has changed.').count(), 1);
  await second.getByRole('button', { name: 'Continue here' }).click();
  await second.getByText('Nothing has changed.').waitFor({ state: 'detached' });
  await elsewhere(first, 'open in another window').waitFor();
  await first.context().close();
});

test('a page that was pasted into Check is there after Back, after a reload, and until it is forgotten', async () => {
  const { page } = await openStudio(browser, server, 'check');
  const source = page.getByLabel(/paste its source code/);
  const code = '<forem-project-list secteur="x"></forem-project-list>';
  const finding = page.getByText('secteur does not exist: sector?');
  await source.fill(code);
  await finding.waitFor();
  await page.getByRole('link', { name: 'Build' }).click();
  await page.locator('studio-build').waitFor();
  await page.goBack();
  await finding.waitFor();
  assert.equal(await source.inputValue(), code);
  await page.reload();
  await finding.waitFor();
  await page.getByRole('button', { name: 'Forget this page' }).click();
  await finding.waitFor({ state: 'detached' });
  await page.reload();
  await page.getByRole('button', { name: 'Forget all drafts' }).waitFor({ state: 'detached' });
  assert.equal(await source.inputValue(), '');
  await page.close();
});
