// Tests that elements do not wait for the figures of their sentence.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, layoutShift, open, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

for (const [name, attributes, part, width, lang] of [
  ['project-list', 'theme="skills"', 'project', 400, 'fr'],
  ['project-list', 'theme="skills"', 'project', 400, 'nl'],
  ['project-list', 'theme="skills"', 'project', 1200, 'de'],
  ['facet-chart', 'facet="theme"', 'bar', 400, 'fr'],
  ['facet-chart', 'facet="theme" view="table"', 'table', 400, 'nl'],
  ['facet-chart', 'facet="theme"', 'bar', 1200, 'de'],
  ['project-timeline', '', 'project', 400, 'fr'],
  ['project-timeline', 'view="table"', 'project', 400, 'en'],
  ['project-timeline', '', 'project', 1200, 'de'],
])
  test(`${name} ${attributes} is shown before the figures of its sentence, and nothing moves: ${width} px, ${lang}`, async () => {
    const tag = `forem-${name}`;
    const site = await serve({
      lang,
      hold: '/figures-',
      body: `<style>body { max-width: ${width}px }</style><script type="module" src="/dist/forem-widgets.js"></script><${tag} sentence ${attributes}></${tag}>`,
    });
    const { page } = await open(browser, site.address);
    try {
      await page.locator(`${tag} [part~=${part}]`).first().waitFor();
      const sentence = page.locator(`${tag} [part~=sentence]`);
      const early = await sentence.textContent();
      // A frame has shown the element.
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      site.release();
      await page.waitForFunction(
        (selector) => !document.querySelector(selector).shadowRoot.querySelector('[data-room]'),
        tag,
      );
      const whole = await sentence.textContent();
      assert.ok(whole.length > early.length, whole);
      assert.equal(await layoutShift(page), '0.000');
    } finally {
      await page.close();
      await site.close();
    }
  });
