// Tests that nothing moves while the script starts the elements of a page.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { elementNames } from '../../scripts/lib/elements.mjs';
import { launch, layoutShift, open, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const own = {
  'network-card': ' network="eures"',
  'project-card': ' project="ab-refugies"',
  'facet-filter': ' facet="country"',
  'partnership-map': ' network="eures"',
};
const pages = Object.fromEntries(
  elementNames().map((name) => [`${name} alone`, `<forem-${name}${own[name] ?? ''}></forem-${name}>`]),
);
pages['two filters above a list'] =
  '<forem-sector-filter></forem-sector-filter><forem-theme-filter></forem-theme-filter><forem-project-list></forem-project-list>';
pages['a list with content of the page above a card in another language'] =
  '<h1>Page</h1><forem-project-list><a href="#x">Projets</a></forem-project-list><forem-network-card network="eures" lang="en"></forem-network-card>';

for (const [name, body] of Object.entries(pages))
  test(`nothing moves on a page with ${name}`, async () => {
    const site = await serve({ body: `<script type="module" src="/dist/forem-widgets.js"></script>${body}` });
    const { page, complaints } = await open(browser, site.address);
    try {
      await page.waitForFunction(() =>
        [...document.body.querySelectorAll(':not(script, h1, a)')].every(({ state }) =>
          ['ready', 'empty'].includes(state),
        ),
      );
      // The script has searched the page and sent its requests.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100))));
      assert.equal(await layoutShift(page), '0.000');
      assert.deepEqual(complaints, []);
    } finally {
      await page.close();
      await site.close();
    }
  });
