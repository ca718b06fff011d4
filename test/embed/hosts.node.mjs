// Frames, minifiers and reader modes of other people's pages, in Chromium.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { prerender } from '../../dist/prerender/index.js';
import { launch, open, serve, settled } from './page.mjs';

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';

async function show({ path = '', ...site }, act) {
  const server = await serve(site);
  const { page, complaints } = await open(browser, server.address + path);
  page.setDefaultTimeout(10_000);
  try {
    await act(page, complaints, server);
  } finally {
    await page.close();
    await server.close();
  }
}

test('the panel of a filter in a frame is in sight: the frame grows with it, and shrinks again', async () => {
  for (const element of ['sector-filter', 'theme-filter', 'facet-filter&facet=country']) {
    const frame = `<iframe src="/dist/frame/index.html?element=${element}&display=select&lang=nl" title="Filter" width="800" height="600" data-forem-frame></iframe>`;
    const body = `<script type="module" src="/dist/forem-frame.js"></script>${frame}<p>After the frame</p>`;
    await show({ body }, async (page) => {
      const opener = page.frameLocator('iframe').locator('button[part~=opener]');
      await opener.waitFor();
      await page.waitForFunction(() => Number(document.querySelector('iframe').height) < 300);
      await opener.click();
      await page.frames()[1].waitForFunction(() => {
        const find = (root) =>
          root.querySelector('[popover]') ??
          [...root.querySelectorAll('*')]
            .map((each) => each.shadowRoot && find(each.shadowRoot))
            .find(Boolean);
        const panel = find(document);
        const { top, bottom, height } = panel.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight && height >= Math.min(panel.scrollHeight, 300);
      });
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => Number(document.querySelector('iframe').height) < 300);
    });
  }
});

/** Returns HTML as minifiers leave it: without comments, white space between tags and optional end tags. */
const minify = (html) =>
  html
    .replace(/<!--.*?-->/gs, '')
    .replace(/>\s+</g, '><')
    .replace(/<\/(?:option|li|dd|dt|p)>/g, '');

test('minified HTML is drawn anew and keeps open details, typed words and the focus', async () => {
  const html = minify(await prerender({ element: 'project-list', lang: 'nl', as: 'shadow' }));
  await show({ lang: 'nl', body: `${html}${script}`, hold: '/chunks/' }, async (page, complaints, server) => {
    const summary = page.locator('forem-project-list summary').first();
    await summary.click();
    await summary.focus();
    assert.equal(await page.locator('forem-project-list').evaluate((each) => Boolean(each.state)), false);
    server.release();
    await settled(page);
    await page.locator('forem-project-list').evaluate((each) => each.updateComplete);
    const state = await page.locator('forem-project-list').evaluate((each) => {
      const { activeElement } = each.shadowRoot;
      return [activeElement?.localName, activeElement?.parentElement.open];
    });
    assert.deepEqual(state, ['summary', true]);
    assert.deepEqual(complaints, []);
  });
});

test('a reader mode keeps the name and a link of HTML with a shadow root', async () => {
  const { readFileSync } = await import('node:fs');
  const readability = readFileSync(
    new URL('../../node_modules/@mozilla/readability/Readability.js', import.meta.url),
    'utf8',
  );
  const long = `<p>${'The office works with its partners in other countries, and tells here how it does so. '.repeat(12)}</p>`;
  const mounted = `<div data-forem="project-list"><p>The projects of the office are on <a href="https://www.leforem.be/">Le Forem</a>.</p></div>`;
  for (const [html, name] of [
    [await prerender({ element: 'project-list', lang: 'en', as: 'shadow' }), 'projects'],
    [
      await prerender({
        element: 'network-card',
        lang: 'en',
        as: 'shadow',
        attributes: { network: 'eures' },
      }),
      'EURES',
    ],
    [mounted, 'projects'],
  ])
    await show(
      { lang: 'en', body: `<main><article><h1>Our partners</h1>${long}${html}${long}</article></main>` },
      async (page) => {
        await page.addScriptTag({ content: readability });
        const article = await page.evaluate(
          () => new globalThis.Readability(document.cloneNode(true)).parse().content,
        );
        assert.ok(article.includes('https://www.leforem.be/'), article);
        assert.ok(article.includes(name), article);
      },
    );
});
