// The ways into the studio and back, and the studio as a single file without a server.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root } from '../../scripts/lib/run.mjs';
import { serve } from '../../scripts/serve.mjs';
import { launch, open } from '../embed/page.mjs';

let browser;
let demo;
before(async () => {
  browser = await launch();
  demo = await serve({ port: 8900, quiet: true });
});
after(async () => {
  await browser.close();
  await demo.close();
});

for (const [lang, link, back] of [
  ['fr', 'Composer votre code', 'Retour à la page précédente'],
  ['nl', 'Uw code samenstellen', 'Terug naar de vorige pagina'],
  ['de', 'Ihren Code zusammenstellen', 'Zurück zur vorigen Seite'],
  ['en', 'Build your code', 'Back to the previous page'],
])
  test(`the demo leads to the studio and back, in ${lang}`, async () => {
    const { page } = await open(browser, `${demo.address}?lang=${lang}`);
    await page.getByRole('link', { name: link }).click();
    await page.waitForURL(/\/dist\/studio\//);
    await page.getByRole('link', { name: back }).click();
    await page.waitForURL(`${demo.address}?lang=${lang}`);
    await page.close();
  });

test('the studio leads back to no other site', async () => {
  for (const from of [
    'https://other.example/',
    '//other.example/',
    'javascript:alert(1)',
    'data:text/html,x',
  ]) {
    const { page } = await open(
      browser,
      `${demo.address}dist/studio/?lang=en&from=${encodeURIComponent(from)}`,
    );
    await page.locator('h2').first().waitFor();
    assert.equal(await page.locator('a.back').count(), 0, from);
    await page.close();
  }
});

test('the single file works from a disk, and asks nobody for anything', async () => {
  const page = await browser.newPage();
  const asked = [];
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${pathToFileURL(join(root, 'dist/forem-widgets.studio.html'))}?lang=en`);
  await page.getByRole('button', { name: 'A map' }).click();
  await page.frameLocator('iframe').locator('forem-partnership-map').getByText(/EURES/).first().waitFor();
  assert.match(await page.locator('studio-take studio-code code').first().innerText(), /integrity="sha384-/);
  assert.deepEqual(
    asked.filter((address) => !/^(file|data|blob|about):/.test(address)),
    [],
  );
  assert.deepEqual(complaints, []);
  await page.close();
});
