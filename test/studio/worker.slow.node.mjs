// The worker in which the studio imports a list, in Chromium.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, chooseFile, openStudio, server } from './studio-page.mjs';

test('a list is imported in a worker, and the page reads none of its rows', async () => {
  const { page } = await openStudio(browser, server, 'data', 'en');
  const started = page.waitForEvent('worker');
  await page.reload();
  await started;
  const long = `Titre;Lieu\n${Array.from({ length: 20_000 }, (_, i) => `Projet ${i};Mons`).join('\n')}\n`;
  // The page receives no more rows and texts of a list than it shows.
  await page.evaluate(() => {
    globalThis.largest = 0;
    const parse = JSON.parse;
    JSON.parse = (text, ...rest) => {
      globalThis.largest = Math.max(globalThis.largest, text.length);
      return parse(text, ...rest);
    };
  });
  const status = (text) => page.getByRole('status').filter({ hasText: text });
  // On a fast machine the list is read before the next line of this test.
  const reading = status('Reading long.csv…').waitFor({ timeout: 60_000 });
  await Promise.all([reading, chooseFile(page, 'long.csv', long)]);
  await page.locator('#report', { hasText: '20,000' }).waitFor({ timeout: 60_000 });
  await status('Done.').waitFor({ state: 'attached' });
  assert.ok((await page.evaluate(() => globalThis.largest)) < 100_000);
  assert.ok((await page.locator('studio-data tr').count()) < 400);
  await page.close();
});
