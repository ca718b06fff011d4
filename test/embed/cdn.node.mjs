// Tests dist/forem-widgets.js on a partner's page, under a strict policy. policy.slow.node.mjs tests other policies.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from './page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const csp = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

async function load(options, act = () => {}, ready = settled) {
  const server = await serve({ csp, ...options });
  const { page, complaints } = await open(browser, server.address);
  try {
    await ready(page);
    await act(page, server);
    return { requests: server.requests, bytes: server.bytes(), complaints };
  } finally {
    await page.close();
    await server.close();
  }
}
/** Resolves when all elements show their views. */
const viewed = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[load=touch]')].every(({ shadowRoot }) =>
      shadowRoot?.querySelector('.base'),
    ),
  );
const filteredList =
  '<forem-sector-filter></forem-sector-filter><forem-theme-filter></forem-theme-filter><forem-project-list></forem-project-list>';
const count = (requests, part) => requests.filter((path) => path.includes(part)).length;

test('ten elements with the same data make one request for it', async () => {
  const kinds = ['network-list', 'project-list', 'sector-filter', 'theme-filter'];
  const body = [...kinds, ...kinds, 'network-card', 'project-card']
    .map((kind) => `<forem-${kind}></forem-${kind}>`)
    .join('');
  const { requests, complaints } = await load({ body: script + body });
  assert.equal(count(requests, 'data/partnerships'), 1);
  assert.equal(new Set(requests).size, requests.length, `asked for twice: ${requests}`);
  // Two lists that show the same are told.
  assert.deepEqual(
    complaints.filter((text) => !text.includes('share one selection')),
    [],
  );
});

test('a page loads only the code of its elements', async () => {
  const card = await load({ body: `${script}<forem-network-card network="eures"></forem-network-card>` });
  assert.equal(count(card.requests, 'projects'), 0);
  assert.equal(count(card.requests, 'exploring'), 0);
  assert.equal(count(card.requests, 'parse'), 0);
  const list = await load({
    lang: 'nl',
    body: script + filteredList,
  });
  assert.equal(count(list.requests, 'networks'), 0);
  // Sections near the viewport start one after another, when their position is known.
  const whole = await load({ body: `${script}<forem-partnerships></forem-partnerships>` }, (page) =>
    page.waitForLoadState('networkidle'),
  );
  const touch = (body, lang) =>
    load({ body: script + body.replaceAll('></', ' load="touch"></'), lang }, undefined, viewed);
  const touched = [
    await touch('<forem-network-card network="eures"></forem-network-card>', 'fr'),
    await touch(filteredList, 'nl'),
    await touch('<forem-partnerships></forem-partnerships>', 'fr'),
    await load(
      { body: `${script}<forem-network-card load="touch"><div>EURES</div></forem-network-card>` },
      undefined,
      (page) => page.waitForLoadState('networkidle'),
    ),
  ];
  for (const [name, { requests, bytes }] of Object.entries({ card, list, whole, ...touched }))
    console.log(`${name}: ${requests.length} requests, ${bytes} bytes with brotli`);
  // Limits in docs/embedding.md: the current size and a small margin.
  const docs = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
  const promises = [...docs.matchAll(/\| +(\d+) \| +([\d ]+) bytes \|/g)].map(([, requests, bytes]) => ({
    requests: Number(requests),
    bytes: Number(bytes.replace(' ', '')),
  }));
  for (const [i, { requests, bytes }] of [card, list, whole, ...touched].entries()) {
    assert.ok(requests.length <= promises[i].requests, `${requests.length} requests`);
    assert.ok(bytes < promises[i].bytes, `${bytes} bytes`);
  }
});

test('a map costs at most 19.7 kB, with its table and the cross-border area, in files of its own', async () => {
  const isMap = (path) => /chunks\/(map|partnership-map|europe|world|area)/.test(path);
  const chunks = new Set();
  const look = async (scope, act) => {
    const { requests } = await load(
      { body: `${script}<forem-partnership-map scope="${scope}"></forem-partnership-map>` },
      act,
    );
    for (const path of requests.filter(isMap)) chunks.add(path);
    return requests;
  };
  const isDrawn = (page) => page.locator('svg.map').waitFor();
  assert.equal(count(await look('european', isDrawn), 'world'), 0);
  // A network with known regions only has no map, and loads none.
  const regions = await look('global', (page) => page.locator('[part=regions]').waitFor());
  assert.equal(count(regions, 'world') + count(regions, 'europe'), 0);
  const dataset = JSON.parse(readFileSync(join(root, 'dist/data/partnerships.json'), 'utf8'));
  for (const { scope, members } of dataset.networks)
    if (scope === 'global') members.countries = ['BE', 'CA', 'MA'];
  const world = await look('global', async (page) => {
    await page
      .locator('forem-partnership-map')
      .evaluate((map, data) => Object.assign(map, { data }), dataset);
    await isDrawn(page);
  });
  assert.equal(count(world, 'europe'), 0);
  const area = await look('cross-border', isDrawn);
  assert.equal(count(area, 'europe') + count(area, 'world'), 0);
  const bytes = [...chunks].map(
    (path) => brotliCompressSync(readFileSync(join(root, new URL(path, 'http://page').pathname))).length,
  );
  assert.equal(bytes.length, 4);
  const sum = bytes.reduce((a, b) => a + b);
  assert.ok(bytes.at(-1) <= 2_400, `area: ${bytes.at(-1)}`);
  console.log(`map: ${bytes.join(' + ')} = ${sum} bytes with brotli`);
  assert.ok(sum <= 19_700, `map: ${sum}`);
  const without = await load({
    body: `${script}<forem-project-list></forem-project-list><forem-network-list></forem-network-list><forem-sector-filter></forem-sector-filter>`,
  });
  assert.deepEqual(without.requests.filter(isMap), []);
  const beside = await load({ body: `${script}<forem-partnership-map></forem-partnership-map>` });
  for (const other of ['networks', 'projects', 'filters', 'parse'])
    assert.equal(count(beside.requests, `chunks/${other}`), 0, other);
});

test('a map whose shapes do not arrive is a table', async () => {
  await load(
    { refuse: 'chunks/europe', body: `${script}<forem-partnership-map></forem-partnership-map>` },
    async (page) => {
      await page.getByRole('row', { name: /Belgique/ }).waitFor();
    },
  );
});

test('code, messages and data are all asked for one step after the entry', async () => {
  const server = await serve({
    lang: 'de',
    body: `${script}<forem-project-list></forem-project-list><forem-sector-filter></forem-sector-filter>`,
    hold: '/chunks/',
  });
  const { page } = await open(browser, server.address).catch((error) => ({ error }));
  const wanted = ['data/partnerships.de-projects.json', 'chunks/list', 'chunks/de'];
  // No chunk has been answered yet, so the entry requests all of these.
  while (!wanted.every((part) => count(server.requests, part)))
    await new Promise((resolve) => setImmediate(resolve));
  const early = [...server.requests];
  server.release();
  await settled(page);
  assert.deepEqual(server.requests, early);
  await page.close();
  await server.close();
});

test('elements that come later are found', async () => {
  await load({ body: script }, async (page) => {
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.innerHTML = '<p><forem-network-card network="wapes" lang="en"></forem-network-card></p>';
      document.body.append(section);
    });
    await settled(page);
    assert.match(await text(page, 'forem-network-card'), /WAPES/);
  });
});

test('shows the dataset within its code where the file is missing', async () => {
  await load(
    { refuse: 'data/partnerships', body: `${script}<forem-network-list></forem-network-list>` },
    async (page) => {
      assert.match(await text(page, 'forem-network-list'), /EURES/);
    },
  );
});

test('works with a query string, under <base> and twice on a page', async () => {
  const twice = '<script type="module" src="/dist/forem-widgets.js?v=1"></script>';
  const head = '<base href="https://elsewhere.example/">';
  const server = await serve({ body: '' });
  const here = (html) => html.replaceAll('src="/', `src="${server.address}`);
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.setContent(
    `<!doctype html><html lang="en"><head>${head}</head><body>${here(twice + script)}<forem-network-card network="eures"></forem-network-card></body></html>`,
  );
  await settled(page);
  assert.match(await text(page, 'forem-network-card'), /EURES/);
  await page.close();
  await server.close();
});

test('keeps the content of the page inside where the code does not arrive', async () => {
  const server = await serve({
    refuse: '/chunks/',
    body: `${script}<forem-project-list><a href="/projets">Nos projets</a></forem-project-list>`,
  });
  const { page, complaints } = await open(browser, server.address);
  while (!complaints.some((message) => message.includes('could not be loaded')))
    await page.evaluate(() => new Promise(requestAnimationFrame));
  assert.ok(await page.getByRole('link', { name: 'Nos projets' }).isVisible());
  await page.close();
  await server.close();
});

test('an attribute with a reader of its own becomes a property', async () => {
  const server = await serve({
    body: `${script}<forem-project-list selection="theme=mobility skills&amp;q=forem"></forem-project-list>`,
  });
  const { page, complaints } = await open(browser, server.address);
  await settled(page);
  assert.deepEqual(await page.$eval('forem-project-list', ({ selection }) => selection), {
    theme: ['mobility', 'skills'],
    q: 'forem',
  });
  assert.deepEqual(complaints, []);
  await page.close();
  await server.close();
});
