// Tests that a list does not wait for the figures of its sentence.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, layoutShift, open, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const [width, lang] of [
  [400, 'fr'],
  [400, 'nl'],
  [1200, 'de'],
])
  test(`a list is shown before the figures of its sentence, and nothing moves: ${width} px, ${lang}`, async () => {
    const site = await serve({
      lang,
      hold: '/figures-',
      body: `<style>body { max-width: ${width}px }</style><script type="module" src="/dist/forem-widgets.js"></script><forem-project-list sentence theme="skills"></forem-project-list>`,
    });
    const { page } = await open(browser, site.address);
    try {
      await page.locator('forem-project-list [part~=project]').first().waitFor();
      const sentence = page.locator('forem-project-list [part~=sentence]');
      const early = await sentence.textContent();
      // A frame has shown the list.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      site.release();
      await page.waitForFunction(
        () => !document.querySelector('forem-project-list').shadowRoot.querySelector('[data-room]'),
      );
      const whole = await sentence.textContent();
      assert.ok(whole.length > early.length, whole);
      assert.equal(await layoutShift(page), '0.000');
    } finally {
      await page.close();
      await site.close();
    }
  });
