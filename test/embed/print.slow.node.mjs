// Tests the print of the whole page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Returns the number of pages of a PDF, whose page objects Chromium does not compress. */
const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type \/Page\b/g).length;

test('the whole page takes at most six sheets, without folded content, checkboxes and empty rows', async () => {
  const server = await serve({
    body: '<script type="module" src="/dist/forem-widgets.js"></script><forem-partnerships></forem-partnerships>',
  });
  const page = await browser.newPage();
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
    const printed = await page
      .locator('a[data-printed]')
      .evaluateAll((links) => links.map((each) => getComputedStyle(each, '::after').content));
    assert.ok(printed.length > 5 && printed.every((each) => !/[?#]/.test(each)), printed.join());
    const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };
    const pages = pagesOf(await page.pdf({ format: 'A4', margin }));
    assert.ok(pages <= 6, `${pages} pages`);
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
    await page.locator('article .facts').first().waitFor({ state: 'attached' });
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
