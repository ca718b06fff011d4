// The page of a list in the studio, in Chromium: it is drawn in short tasks.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser, chooseFile, openStudio, server } from './studio-page.mjs';

test('the sections of a list are drawn one after the other, each in a task of its own', async () => {
  const { page } = await openStudio(browser, server, 'data');
  await page.locator('studio-data').evaluate((element) => {
    // Takes turns with the tasks of the studio: no two of these follow each other without one of this channel.
    const { port1, port2 } = new MessageChannel();
    let turn = 0;
    port1.onmessage = () => {
      turn++;
      port2.postMessage(undefined);
    };
    port2.postMessage(undefined);
    globalThis.turns = {};
    new MutationObserver((changes) => {
      for (const { target, addedNodes } of changes)
        if (target.localName === 'section' && target.id !== 'list' && addedNodes.length)
          globalThis.turns[target.id] ??= turn;
    }).observe(element.shadowRoot, { childList: true, subtree: true });
  });
  await chooseFile(page, 'x.csv', 'Titre;Secteur\nAlpha;Textile\nBêta;Bois\n');
  await page.locator('#save').getByRole('button').first().waitFor();
  const turns = await page.evaluate(() => globalThis.turns);
  assert.ok(Object.keys(turns).length > 5, JSON.stringify(turns));
  assert.equal(new Set(Object.values(turns)).size, Object.keys(turns).length, JSON.stringify(turns));
  await page.close();
});
