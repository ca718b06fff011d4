// Tests the print of the whole page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from './page.mjs';
import { cutIn, loneTitlesIn, overlapsIn, textOf } from './pdf.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Size of an A4 page between margins of 15 mm, in CSS pixels. */
const paper = { width: 680, height: 1009 };
const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
/** The same in points, from the lower left corner. */
const printed = { left: 42, right: 553, bottom: 42, top: 800 };

/** Runs in the page: the headings and the names of facts that are printed. */
function printedTitles() {
  const titles = [];
  const collect = (root) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.shadowRoot) collect(each.shadowRoot);
      const isShown = each.matches('h1, h2, h3, h4, h5, h6, dt') && each.checkVisibility();
      if (isShown) titles.push(each.textContent.trim().replace(/\s+/g, ' '));
    }
  };
  collect(document);
  return titles;
}

for (const lang of ['fr', 'nl', 'de', 'en'])
  test(`the whole page takes at most six sheets in ${lang}, nothing over anything, no title alone`, async () => {
    const server = await serve({
      lang,
      body: '<script type="module" src="/dist/forem-widgets.js"></script><forem-partnerships></forem-partnerships>',
    });
    const page = await browser.newPage({ viewport: paper });
    try {
      await page.goto(server.address);
      const card = page.locator('forem-project-list article').first();
      await card.waitFor();
      await page.locator('forem-partnership-map').scrollIntoViewIfNeeded();
      await page.locator('forem-project-timeline .row').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.locator('[type=checkbox]:visible, select:visible, nav:visible').count(), 0);
      // The fine print loads before printing.
      await card.locator('.provenance li').first().waitFor();
      const addresses = await page
        .locator('a[data-printed]')
        .evaluateAll((links) => links.map((each) => getComputedStyle(each, '::after').content));
      assert.ok(addresses.length > 5 && addresses.every((each) => !/[?#]/.test(each)), addresses.join());
      const titles = await page.evaluate(printedTitles);
      const pages = await page.pdf({ format: 'A4', margin }).then(textOf);
      assert.ok(pages.length <= 6, `${pages.length} pages`);
      for (const [index, runs] of pages.entries()) {
        const sheet = `sheet ${index + 1}`;
        assert.deepEqual(overlapsIn(runs), [], sheet);
        assert.deepEqual(cutIn(runs, printed), [], sheet);
        // Nothing can follow on another sheet.
        if (index < pages.length - 1) assert.deepEqual(loneTitlesIn(runs, titles), [], sheet);
      }
      const text = pages.flat().map((run) => run.text);
      // Numbers of notes of all cards and of the map.
      assert.ok(text.filter((each) => each === '1.').length >= 8, text.join(' '));
    } finally {
      await page.close();
      await server.close();
    }
  });

test('paper shows no disclosure whose content has not arrived', async () => {
  const server = await serve({
    body: '<script type="module" src="/dist/forem-widgets.js"></script><forem-project-list></forem-project-list>',
    hold: 'data/partnerships.json',
  });
  const page = await browser.newPage();
  try {
    await page.goto(server.address);
    await page.locator('article .more').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.locator('article .facts').first().waitFor();
    assert.equal(await page.locator('.provenance:visible').count(), 0);
    server.release();
    await page.locator('.provenance li').first().waitFor();
  } finally {
    await page.close();
    await server.close();
  }
});
