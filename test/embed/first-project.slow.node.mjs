// Tests where the projects of the whole page begin.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const head = `<meta name="viewport" content="width=device-width">
  <style>body { max-width: 1280px; margin: 0 auto; padding: 16px; font: 16px/1.5 sans-serif }</style>`;
const body =
  '<script type="module" src="/dist/forem-widgets.js"></script><forem-partnerships></forem-partnerships>';

for (const [width, height, screens] of [
  [1440, 900, 1.5],
  [390, 844, 2],
])
  test(`the first project begins within ${screens} screens of ${width} × ${height} in each language`, async () => {
    for (const lang of ['fr', 'nl', 'de', 'en']) {
      const server = await serve({ lang, head, body });
      const page = await browser.newPage({ viewport: { width, height } });
      try {
        await page.goto(server.address);
        const card = page.locator('forem-project-list article').first();
        await page.locator('forem-network-list article').first().waitFor();
        await card.scrollIntoViewIfNeeded();
        const top = await card.evaluate((each) => each.getBoundingClientRect().top + scrollY);
        assert.ok(top <= screens * height, `${lang}: ${Math.round(top)} px`);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      } finally {
        await page.close();
        await server.close();
      }
    }
  });
