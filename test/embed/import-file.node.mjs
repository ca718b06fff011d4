// The importer as one file, in a real page with a real server.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const csv = 'Titre;Coût;Début\nLe pont;1 000 €;2021\nLa forêt;voir annexe;2022\n;5 €;2023\nTotal;1 005 €;';
const names = (page) =>
  page.evaluate(() =>
    [...document.querySelector('forem-project-list').shadowRoot.querySelectorAll('h3')].map((each) =>
      each.textContent.trim(),
    ),
  );

test('the example of the documents runs as it stands there', async () => {
  const text = readFileSync(join(root, 'docs/own-data.md'), 'utf8');
  const body = /```html\n(.*?)```/s.exec(text.split('<!-- example: page -->')[1])[1];
  const site = await serve({ body });
  const context = await browser.newContext();
  const page = await context.newPage();
  try {
    await page.route('https://cdn.example/**', (route) =>
      route.fulfill({
        path: join(root, 'dist', new URL(route.request().url()).pathname),
        headers: { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' },
      }),
    );
    await page.goto(site.address);
    await page.setInputFiles('#list', {
      name: 'projets.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(csv),
    });
    await page.waitForFunction(() => document.querySelector('#report').textContent);
    assert.match(await page.textContent('#report'), /Lijnen|Regels|Rijen/);
    await page.waitForFunction(() => document.querySelector('forem-project-list').state === 'ready');
    assert.deepEqual((await names(page)).sort(), ['La forêt', 'Le pont']);
    await page.setInputFiles('#list', {
      name: 'a.xls',
      mimeType: 'text/html',
      buffer: Buffer.from('<html></html>'),
    });
    await page.waitForFunction(() => /webpagina/i.test(document.querySelector('#report').textContent));
  } finally {
    await context.close();
    await site.close();
  }
});
