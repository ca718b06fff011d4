// Tests the print of the whole page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Returns the number of pages of a PDF, whose page objects Chromium does not compress. */
const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type \/Page\b/g).length;

/** Size of an A4 page between margins of 15 mm, in CSS pixels. */
const paper = { width: 680, height: 1009 };
const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };

/** Runs in the page: names blocks of text that lie over each other. */
function overlaps() {
  const blocks = [];
  const collect = (root) => {
    for (const each of root.querySelectorAll('*')) {
      if (each.shadowRoot) collect(each.shadowRoot);
      if (!each.matches('h1, h2, h3, h4, h5, h6, p, dt, summary, th, .when')) continue;
      const { top, bottom, left, right } = each.getBoundingClientRect();
      const isShown = each.checkVisibility({ visibilityProperty: true }) && !each.closest('.visually-hidden');
      // Lines of a paragraph in columns have one box around all columns.
      const isWhole = each.getClientRects().length === 1 && !each.closest('svg, .provenance');
      if (isShown && isWhole && bottom - top > 2) blocks.push({ each, top, bottom, left, right });
    }
  };
  collect(document);
  const found = [];
  for (const [index, one] of blocks.entries())
    for (const other of blocks.slice(index + 1)) {
      if (one.each.contains(other.each) || other.each.contains(one.each)) continue;
      const isOver =
        one.top < other.bottom - 2 &&
        other.top < one.bottom - 2 &&
        one.left < other.right - 2 &&
        other.left < one.right - 2;
      if (isOver) found.push(`${one.each.textContent.trim()} / ${other.each.textContent.trim()}`);
    }
  return found;
}

for (const lang of ['fr', 'nl', 'de', 'en'])
  test(`the whole page takes at most six sheets in ${lang}, without controls, empty rows and overlaps`, async () => {
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
      assert.deepEqual(await page.evaluate(overlaps), []);
      const pages = await page.pdf({ format: 'A4', margin }).then(pagesOf);
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
