// Tests forem-widgets/prerender: the HTML of elements, and its display in a browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { elementTags, prerender } from '../../dist/prerender/index.js';
import { launch, open, serve, settled } from '../embed/page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function show(options, act, pageOptions) {
  const server = await serve(options);
  const { page, complaints } = await open(browser, server.address, pageOptions);
  page.setDefaultTimeout(10_000);
  try {
    await act(page, server, complaints);
  } finally {
    await page.close();
    await server.close();
  }
}

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

test('is one file that needs nothing but Node', () => {
  const code = readFileSync(join(root, 'dist/prerender/index.js'), 'utf8');
  for (const [, name] of code.matchAll(/^import .*? from "([^"]+)"/gm))
    assert.ok(builtinModules.includes(name.replace('node:', '')), name);
});

test('draws every element there is', async () => {
  for (const element of elementTags)
    for (const as of ['plain', 'shadow'])
      assert.match(await prerender({ element, as }), new RegExp(`^<${element}>[^]*</${element}>$`));
});

test('plain: a page that is made of elements has their content, in its language', async () => {
  const html = await prerender({ element: 'partnerships', lang: 'de' });
  for (const part of [
    '<h2>Internationale Partnerschaften des Forem</h2>',
    '<h3>Internationale Netzwerke</h3>',
    '<h4><bdi>EURES</bdi></h4>',
    '<h3>Projektbeispiele</h3>',
    'Grenzgebiet',
  ])
    assert.ok(html.includes(part), part);
  // Plain HTML has no links into a shadow root, no controls, and no elements that need a script.
  assert.doesNotMatch(html, /href="#|<(?:input|select|button|forem-(?!partnerships))/);
});

/** Returns the visible text without collapsed white space. */
const visible = (page) =>
  page.locator('[id=here] > *').evaluate((element) => {
    const words = (element.shadowRoot.querySelector('.base') ?? element).innerText;
    return words.replace(/\s+/g, ' ').trim();
  });

for (const options of cases)
  test(`shadow: the same before and after the script, and nothing moves: ${nameOf(options)}`, async () => {
    const html = await prerender({ ...options, as: 'shadow' });
    const body = `<div id="here">${html}</div><p id="below">Below</p>${script}`;
    await show({ body, hold: '/chunks/' }, async (page, server, complaints) => {
      await page.evaluate(() => {
        globalThis.shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) globalThis.shift += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      const place = () => page.locator('#below').evaluate((element) => element.offsetTop);
      const before = [await visible(page), await place()];
      assert.ok(before[0].length > 20);
      server.release();
      await settled(page);
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
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
    await show({ body, ...(await options()) }, async (page, _, complaints) => {
      await settled(page);
      await page.waitForFunction(() => !document.querySelector('[defer-hydration]'));
      const stay = await page.evaluate(() => globalThis.drawn.map((each) => each.isConnected));
      assert.deepEqual(stay, [true, true]);
      assert.deepEqual(complaints, []);
    });
  });

test('shadow: the element works once it has started', async () => {
  const html = await prerender({ element: 'sector-filter', lang: 'en', as: 'shadow' });
  await show({ body: `<div id="here">${html}</div>${script}` }, async (page) => {
    await settled(page);
    await page.getByRole('checkbox').first().check();
    await page.getByRole('button', { name: 'Clear this filter' }).waitFor();
  });
});

test('shadow: stays where the data does not come', async () => {
  const html = await prerender({ element: 'network-card', as: 'shadow', attributes: { network: 'eures' } });
  const body = `<div id="here">${html.replace('network="eures"', 'network="eures" src="/absent.json"')}</div>${script}`;
  await show({ body }, async (page) => {
    await page.waitForFunction(() => document.querySelector('forem-network-card').state === 'error');
    assert.match(await visible(page), /EURES/);
  });
});

test('shadow: looks as it should under a policy with a nonce, without script', async () => {
  const html = await prerender({
    element: 'network-card',
    as: 'shadow',
    nonce: 'r4nd0m',
    attributes: { network: 'eures' },
  });
  const csp = "default-src 'none'; style-src 'nonce-r4nd0m'; img-src data:";
  await show({ body: html, csp }, async (page, _, complaints) => {
    const display = await page
      .locator('forem-network-card')
      .evaluate((each) => getComputedStyle(each).display);
    assert.equal(display, 'block');
    assert.deepEqual(complaints, []);
  });
});

for (const options of cases)
  test(`plain: can be read without script: ${nameOf(options)}`, async () => {
    const html = await prerender({ ...options, as: 'plain' });
    assert.doesNotMatch(html, /<(?:style|button|input|select|slot|svg)|\s(?:class|part|style|on\w+)=/);
    const text = async (page) => (await page.locator('#here').innerText()).replace(/\s+/g, ' ');
    await show(
      { body: `<div id="here">${html}</div>` },
      async (page) => {
        assert.ok((await text(page)).length > 20);
        assert.ok(await page.getByRole('heading').first().isVisible());
      },
      { javaScriptEnabled: false },
    );
  });

test('plain: gives way to the element, and stays where the script does not come', async () => {
  const body = `${await prerender({ element: 'network-card', attributes: { network: 'wapes' } })}${script}`;
  await show({ body }, async (page) => {
    await settled(page);
    assert.equal(await page.locator('forem-network-card > div > h2').isVisible(), false);
  });
  await show({ body, refuse: '/chunks/' }, async (page) => {
    assert.ok(await page.getByRole('heading', { name: 'WAPES' }).isVisible());
  });
});

test('plain: has all projects, also beyond the first page', async () => {
  const html = await prerender({ element: 'project-list', lang: 'en', attributes: { 'page-size': 2 } });
  assert.equal(html.match(/<h3>/g).length, 5);
});

const hostile =
  '</script><script>globalThis.owned = true</script><img src=x onerror="globalThis.owned = true">';
test('data and attributes stay text', async () => {
  const data = {
    schemaVersion: '1.0',
    projects: [
      {
        id: 'a',
        name: { fr: hostile },
        summary: { fr: hostile },
        website: { address: 'javascript:owned=1' },
      },
    ],
  };
  for (const as of ['plain', 'shadow']) {
    const html = await prerender({
      element: 'project-list',
      data,
      as,
      attributes: { q: '', group: `"><b>${hostile}` },
    });
    await show({ body: html }, async (page) => {
      assert.equal(await page.evaluate(() => globalThis.owned), undefined);
      assert.equal(await page.locator('img').count(), 0);
      assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
      assert.ok(await page.getByText('globalThis.owned').first().isVisible());
    });
  }
});

test('two drawings in a row share nothing', async () => {
  const first = await prerender({ element: 'project-list', selection: { q: 'textile' } });
  const second = await prerender({ element: 'project-list' });
  assert.ok(second.match(/<h3>/g).length > (first.match(/<h3>/g)?.length ?? 0));
});

test('refuses unknown options', async () => {
  await assert.rejects(prerender({ element: 'weather' }), RangeError);
  await assert.rejects(
    prerender({ element: 'project-list', data: { schemaVersion: '9.0' } }),
    /9\.0|version/,
  );
});
