// Tests that the HTML of forem-widgets/prerender stays as it is when elements take it over, and is readable without them.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { prerender } from '../../dist/prerender/index.js';
import { launch, settled, twoFrames } from '../embed/page.mjs';
import { script, show, visible } from './drawn-page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const cases = [
  { element: 'network-card', lang: 'nl', attributes: { network: 'eures' } },
  { element: 'network-list', lang: 'en', attributes: { compact: true } },
  { element: 'project-card', lang: 'de', attributes: { project: 'ab-refugies' } },
  { element: 'project-list', lang: 'fr', attributes: { 'page-size': 3 } },
  { element: 'project-list', lang: 'en', selection: { theme: ['skills'] } },
  { element: 'sector-filter', lang: 'de' },
];
const nameOf = ({ element, lang, attributes, selection }) =>
  `${element} ${lang} ${JSON.stringify({ ...attributes, ...selection })}`;

for (const options of cases)
  test(`shadow: the same before and after the script, and nothing moves: ${nameOf(options)}`, async () => {
    const html = await prerender({ ...options, as: 'shadow' });
    const body = `<div id="here">${html}</div><p id="below">Below</p>${script}`;
    await show(browser, { body, hold: '/chunks/' }, async (page, server, complaints) => {
      // A slow browser may paint the page before it has read all of it. What moves then is not counted.
      await twoFrames(page);
      await page.evaluate(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shift += entry.value;
        }).observe({ type: 'layout-shift' });
      });
      const place = () => page.locator('#below').evaluate((element) => element.offsetTop);
      const before = [await visible(page), await place()];
      assert.ok(before[0].length > 20);
      server.release();
      await settled(page);
      await twoFrames(page);
      assert.deepEqual([await visible(page), await place()], before);
      assert.equal(await page.evaluate(() => globalThis.shift), 0);
      assert.deepEqual(complaints, []);
    });
  });

/** Bundles the package. Returns the files by path, and the script that starts it. */
async function bundled() {
  const { output } = await build({
    configFile: false,
    root,
    logLevel: 'error',
    base: '/app/',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: join(root, 'dist/esm/embed/generated/define-all.js') } },
  });
  const files = Object.fromEntries(output.map((each) => [`/app/${each.fileName}`, each.code ?? each.source]));
  const { fileName } = output.find(({ isEntry }) => isEntry);
  return { files, head: `<script type="module" src="/app/${fileName}"></script>` };
}

const otherBuilds = {
  'the single file': () => ({ head: '<script src="/dist/forem-widgets.standalone.js" defer></script>' }),
  'a bundler\u2019s build': bundled,
};
for (const [name, options] of Object.entries(otherBuilds))
  test(`shadow: ${name} takes over the drawn HTML too`, async () => {
    const html = await prerender({ element: 'partnerships', lang: 'de', as: 'shadow' });
    // This script runs before the deferred scripts in the head, and marks nodes. An element that draws again removes
    // them.
    const body = `${html}<script>
      const [base] = document.querySelector('forem-partnerships').shadowRoot.querySelectorAll('.base');
      globalThis.drawn = [base, base.querySelector('forem-network-list').shadowRoot.querySelector('.base')];
    </script>`;
    await show(browser, { body, ...(await options()) }, async (page, _, complaints) => {
      await settled(page);
      await page.waitForFunction(() => !document.querySelector('[defer-hydration]'));
      const stay = await page.evaluate(() => globalThis.drawn.map((each) => each.isConnected));
      assert.deepEqual(stay, [true, true]);
      assert.deepEqual(complaints, []);
    });
  });

for (const options of cases)
  test(`plain: can be read without script: ${nameOf(options)}`, async () => {
    const html = await prerender({ ...options, as: 'plain' });
    assert.doesNotMatch(html, /<(?:style|button|input|select|slot|svg)|\s(?:class|part|style|on\w+)=/);
    const text = async (page) => (await page.locator('#here').innerText()).replace(/\s+/g, ' ');
    await show(
      browser,
      { body: `<div id="here">${html}</div>` },
      async (page) => {
        assert.ok((await text(page)).length > 20);
        assert.ok(await page.getByRole('heading').first().isVisible());
      },
      { javaScriptEnabled: false },
    );
  });
