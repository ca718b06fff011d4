// Wrong files, wrong code and wrong addresses in the studio: each is told in words or left out, and the studio goes on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, chooseFile, openStudio, server } from './studio-page.mjs';

const rows = 'Titre;Lieu\nAlpha;Mons\nBêta;Liège\n';
const dataset = JSON.stringify({ schemaVersion: '1.0', projects: [{ id: 'a', name: { fr: 'Alpha' } }] });
const mapping = JSON.stringify({ fields: { name: 'Titre' } });

test('an address brings no script into the preview', async () => {
  const { page } = await openStudio(
    browser,
    server,
    'build/project-list?lang=en&view=table&tabindex=0&autofocus=&onfocus=top.isReached%3D1&%3Cx=1',
  );
  const list = page.frameLocator('iframe').locator('forem-project-list');
  await list.getByRole('table').waitFor();
  assert.equal(await list.getAttribute('view'), 'table');
  await list.evaluate((element) => element.focus());
  assert.equal(await page.evaluate(() => globalThis.isReached), undefined);
  assert.doesNotMatch(await page.locator('studio-take code').first().innerText(), /onfocus/);
  await page.close();
});

test('a wrong address of a record opens the first one', async () => {
  const { page, complaints } = await openStudio(browser, server, 'edit/projects/%');
  await page.locator('section > .form').waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test('files in the wrong fields of an import are told by name, and lists still open', async () => {
  const { page, complaints } = await openStudio(browser, server, 'data');
  const field = (at) => page.locator('input[type=file]').nth(at);
  const told = async (text) => assert.equal(await page.getByRole('alert').innerText(), text);
  await page.getByText('Have you imported this list before?').click();
  for (const content of [dataset, '[]', 'null', '{"fields":5}']) {
    await chooseFile(page, 'wrong.json', content, field(1));
    await page.getByRole('alert').waitFor();
    await told('wrong.json is not a mapping.');
    await chooseFile(page, 'right.json', mapping, field(1));
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }
  for (const content of [mapping, '{', '{"projects":[null]}']) {
    await chooseFile(page, 'wrong.json', content, field(2));
    await page.getByRole('alert').waitFor();
    await told('wrong.json is not a dataset.');
    await chooseFile(page, 'list.csv', rows);
    await page.getByRole('button', { name: 'The data', exact: true }).waitFor();
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }
  assert.deepEqual(complaints, []);
  await page.close();
});

test('a file with other lists is no dataset to edit', async () => {
  const { page, complaints } = await openStudio(browser, server, 'edit');
  for (const content of ['{"projects":[null]}', '{"projects":[],"networks":{"a":1}}', '[]', '{']) {
    await chooseFile(page, 'wrong.json', content);
    await page.getByRole('alert').waitFor();
    await chooseFile(page, 'right.json', dataset);
    await page.getByRole('alert').waitFor({ state: 'detached' });
  }
  await page.getByRole('heading', { name: 'Alpha' }).waitFor();
  assert.deepEqual(complaints, []);
  await page.close();
});

test('no address is no page to check, and pasted code takes the place of an address that failed', async () => {
  const { page } = await openStudio(browser, server, 'check');
  const check = page.getByRole('button', { name: 'Check', exact: true });
  await check.click();
  assert.equal(await page.locator('textarea').inputValue(), '');
  await page.getByLabel('Address, on this site').fill('/nowhere.html');
  await check.click();
  await page.getByRole('alert').waitFor();
  await page.locator('textarea').fill('<p>A page');
  await page.getByRole('alert').waitFor({ state: 'detached' });
  await page.close();
});
