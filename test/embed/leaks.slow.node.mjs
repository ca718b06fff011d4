// Memory of an app that swaps views, in Chromium: each build leaves at most 64 bytes per view of each element. The
// single file and the bundle have the same elements as the script, and show those with most parts alone.
// `VIEWS=1000 npm test -- test/embed/leaks.slow.node.mjs` swaps more views, of all elements in all builds.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { bundleOf } from '../hosts/bundles.mjs';
import { launch, open, serve } from './page.mjs';

const maxBytesPerView = 64;
const maxNodesPerView = 5;
const views = Number(process.env.VIEWS ?? 200);
/** Views between two measurements. Those before the first one fill caches. */
const viewsPerPart = Math.ceil(views / 4);

const { modules } = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
const tags = modules
  .flatMap(({ declarations }) => declarations.map(({ tagName }) => tagName))
  .filter(Boolean);

const ownAttributes = {
  'forem-facet-chart': 'facet="theme"',
  'forem-facet-filter': 'facet="country" display="select"',
  'forem-network-card': 'network="eures"',
  'forem-partnership-map': 'network="eures"',
  'forem-project-card': 'project="ab-refugies"',
  'forem-project-list': 'export="csv" url-sync',
  'forem-sector-filter': 'name="sector" searchable',
};
const data = JSON.stringify({ schemaVersion: '1.0', projects: [{ id: 'p', name: { fr: 'Projet' } }] });

const builds = {
  'the script': async () => ({ head: '<script type="module" src="/dist/forem-widgets.js"></script>' }),
  'the single file': async () => ({
    head: '<script src="/dist/forem-widgets.standalone.js" defer></script>',
  }),
  'a bundle': async () => ({
    head: '<script type="module" src="/app/entry.js"></script>',
    files: await bundleOf('/app', tags),
  }),
};

let browser;
before(async () => {
  // Compiled code and its metadata grow for hundreds of views, and would hide a leak.
  const flags = '--no-opt --no-maglev --no-sparkplug --no-lazy-feedback-allocation --no-flush-bytecode';
  const args = ['--disable-gpu', `--js-flags=${flags}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  browser = await launch({ args });
});
after(() => browser.close());

/** Runs in the page: shows one element after the other, each until it is drawn. */
async function swapInPage({ html, count }) {
  const main = document.querySelector('main');
  const { port1, port2 } = new MessageChannel();
  const nextTask = () =>
    new Promise((resolve) => {
      port1.onmessage = resolve;
      port2.postMessage(0);
    });
  for (let i = 0; i < count; i++) {
    window.view = (window.view ?? 0) + 1;
    main.innerHTML = html.replaceAll('%', window.view);
    const element = main.firstElementChild;
    await customElements.whenDefined(element.localName);
    while (!element.state || element.state === 'loading') await nextTask();
    if (element.state === 'error') throw new Error(element.shadowRoot.textContent);
    await element.updateComplete;
    window.afterView?.(element);
    main.replaceChildren();
  }
  port1.close();
}

/** Collects garbage until nothing more goes, and resolves to what is left. */
async function measure(page, session) {
  const left = { bytes: Infinity, nodes: Infinity, listeners: Infinity };
  for (let quietRounds = 0; quietRounds < 3;) {
    // Some objects are let go in a later task, and after a frame.
    await page.evaluate(
      () =>
        new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => setTimeout(resolve)))),
    );
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    quietRounds = usedSize < left.bytes - 200 ? 0 : quietRounds + 1;
    left.bytes = Math.min(left.bytes, usedSize);
    left.nodes = Math.min(left.nodes, nodes);
    left.listeners = Math.min(left.listeners, jsEventListeners);
  }
  return left;
}

/** Returns the least growth per view between two measurements: a leak grows in each part, and a table in one step. */
function growth(measured, name) {
  const slopes = measured.slice(1).map((each, i) => (each[name] - measured[i][name]) / viewsPerPart);
  return Math.min(...slopes);
}

async function growthOf(page, html) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  const measured = [];
  for (let part = 0; part < 4; part++) {
    await page.evaluate(swapInPage, { html, count: viewsPerPart });
    measured.push(await measure(page, session));
  }
  await session.detach();
  return {
    bytes: growth(measured, 'bytes'),
    nodes: growth(measured, 'nodes'),
    listeners: growth(measured, 'listeners'),
  };
}

const viewOf = (tag, attributes = '') =>
  `<${tag} load="now" group="view-%" accent="host" ${ownAttributes[tag] ?? ''} ${attributes}></${tag}>`;

/** Returns the views of an app, by name. */
const viewsOf = (build) => ({
  ...Object.fromEntries(
    (build === 'the script' || process.env.VIEWS ? tags : ['forem-partnerships']).map((tag) => [
      tag,
      viewOf(tag),
    ]),
  ),
  'forem-project-list with data of its own at each view': viewOf('forem-project-list', 'src="/data.json?%"'),
});

for (const [build, site] of Object.entries(builds))
  describe(build, () => {
    let server;
    let page;
    before(async () => {
      const { head, files = {} } = await site();
      server = await serve({ body: '<main></main>', head, files: { '/data.json': data, ...files } });
      ({ page } = await open(browser, server.address));
    });
    after(async () => {
      await page.close();
      await server.close();
    });

    for (const [name, html] of Object.entries(viewsOf(build)))
      test(`${name}: nothing is left of a view`, async (context) => {
        const { bytes, nodes, listeners } = await growthOf(page, html);
        context.diagnostic(`${bytes.toFixed(1)} bytes per view`);
        assert.ok(bytes <= maxBytesPerView, `${bytes} bytes per view`);
        // The browser lets some views go later than others. A kept view has more nodes.
        assert.ok(nodes <= maxNodesPerView, `${nodes} nodes per view`);
        assert.ok(listeners < 0.5, `${listeners} listeners per view`);
      });

    test('a view that the page keeps is measured', async () => {
      await page.evaluate(() => {
        const kept = [];
        window.afterView = (element) => kept.push(element);
      });
      const { bytes, nodes } = await growthOf(page, viewOf('forem-search-box'));
      assert.ok(bytes > maxBytesPerView, `${bytes} bytes per view`);
      assert.ok(nodes > maxNodesPerView, `${nodes} nodes per view`);
    });
  });
