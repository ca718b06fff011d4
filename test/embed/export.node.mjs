// Tests the files of a list and its print on a partner's page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open, serve, settled } from './page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test('a file is made in the page, by code that is asked for with the first one, under a strict policy', async () => {
  const server = await serve({
    body: `${script}<forem-project-list export></forem-project-list>`,
    csp: "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:",
  });
  const { page, complaints } = await open(browser, server.address);
  try {
    await settled(page);
    assert.equal(server.requests.filter((path) => path.includes('export')).length, 0);
    const before = server.requests.length;
    for (const [name, extension] of [
      ['CSV', 'csv'],
      ['JSON', 'json'],
      ['JSON-LD', 'jsonld'],
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: new RegExp(`^${name}(?!-)`) }).click(),
      ]);
      assert.match(download.suggestedFilename(), new RegExp(`^projets-\\d{4}-\\d\\d-\\d\\d\\.${extension}$`));
      const text = readFileSync(await download.path(), 'utf8');
      assert.match(text, /AB Réfugiés/);
      await page.getByRole('status').getByText('5 projets exportés').waitFor({ state: 'attached' });
    }
    const asked = server.requests.slice(before);
    // The page has the texts of its language, and a file has all of them.
    const files = asked.filter((path) => path.startsWith('/dist/data/'));
    assert.deepEqual(files, ['/dist/data/partnerships.json']);
    assert.ok(asked.length > 1 && asked.every((path) => /^\/dist\/(chunks|data)\//.test(path)), asked.join());
    assert.equal(new Set(asked).size, asked.length, 'asked for once');
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await server.close();
  }
});

test('on paper everything is unfolded, with the addresses of links and without buttons', async () => {
  for (const view of ['cards', 'table', 'compact']) {
    const server = await serve({
      body: `${script}<forem-project-list view="${view}" export url-sync></forem-project-list>`,
    });
    const { page } = await open(browser, server.address);
    try {
      await settled(page);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 700, height: 900 });
      // Folded facts load before printing.
      await page.waitForFunction(
        () => document.querySelector('forem-project-list').shadowRoot.querySelectorAll('a').length >= 4,
      );
      const seen = await page.evaluate(() => {
        const root = document.querySelector('forem-project-list').shadowRoot;
        const visible = (each) => each.checkVisibility({ contentVisibilityAuto: true });
        const controls = [...root.querySelectorAll('button, select, .actions')].filter(visible);
        const links = [...root.querySelectorAll('a')];
        return {
          controls: controls.map((each) => each.className),
          folded: [...root.querySelectorAll('details dd, details li')].filter((each) => !visible(each))
            .length,
          addresses: links.every((each) => {
            const name = new URL(each.href).hostname.replace(/^www\./, '');
            return (each.textContent + getComputedStyle(each, '::after').content).includes(name);
          }),
          links: links.length,
          wide: document.documentElement.scrollWidth - innerWidth,
        };
      });
      assert.deepEqual(
        seen.controls.filter((name) => name !== 'head'),
        [],
        view,
      );
      assert.equal(seen.folded, 0, view);
      assert.ok(seen.links >= 4 && seen.addresses, view);
      assert.ok(seen.wide <= 0, `${view}: ${seen.wide}`);
    } finally {
      await page.close();
      await server.close();
    }
  }
});
