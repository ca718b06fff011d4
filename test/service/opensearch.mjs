// The service over a real OpenSearch: compared with the engine of the page, explored in a browser, and hurt.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from '../embed/page.mjs';
import { testFaults } from './opensearch-faults.mjs';
import { testBadProxy } from './opensearch-proxy.mjs';
import { createSite, size } from './opensearch-site.mjs';

/** More for a thorough run. */
const comparisons = process.env.FOREM_SERVICE_PROJECTS ? 3000 : 1000;

/** Filled when everything has started. */
const site = {};
let browser;
before(async () => {
  browser = await launch();
  // Its getters stay: the service may be another one later.
  Object.defineProperties(site, Object.getOwnPropertyDescriptors(await createSite()));
});
after(async () => {
  await browser?.close();
  await site.end?.();
});

test(`${comparisons} random selections have the totals, counts, orders and words of the page`, () =>
  site.compare(comparisons, 7));

test('a project is found by its id', async () => {
  const remote = site.remote();
  // JSON leaves out what is undefined.
  assert.deepEqual(await remote.find('project-17'), JSON.parse(JSON.stringify(site.dataset.projects[17])));
  assert.equal(await remote.find('nobody'), undefined);
});

test('the description has the version, the total and the limits', async () => {
  const { total, limits, facets, version } = await site.json('');
  assert.deepEqual([total, limits.relevance, facets[0]], [size, 100_000, 'sector']);
  assert.match(version, /^[\da-f]{16}$/);
});

test('elements of a page explore OpenSearch', async () => {
  const { address } = site;
  const host = await serve({
    body: `<forem-sector-filter src="${address}"></forem-sector-filter>
      <forem-search-box src="${address}"></forem-search-box>
      <forem-project-list src="${address}" page-size="5"></forem-project-list>
      <forem-facet-chart facet="theme" src="${address}"></forem-facet-chart>
      <script type="module" src="/dist/forem-widgets.js"></script>`,
  });
  const page = await browser.newPage({ locale: 'en-GB' });
  const total = (selection) => `${site.expected({ selection }).total.toLocaleString('fr-BE')} projets`;
  const shows = (text) =>
    page
      .getByText(new RegExp(`^${text.replace(/\s/g, '\\s')}$`))
      .filter({ visible: true })
      .first()
      .waitFor();
  try {
    await page.goto(host.address);
    await shows(total({}));
    await page.locator('forem-sector-filter input[value="sector-2"]').check();
    await shows(total({ sector: ['sector-2'] }));
    await page.locator('forem-search-box').getByRole('searchbox').fill('formation');
    await shows(total({ sector: ['sector-2'], q: 'formation' }));
  } finally {
    await page.close();
    await host.close();
  }
});

const hostile = [
  ['query?limit=3&forem-q=%22%7D%7D%2C%7B%22match_all%22%3A%7B%7D%7D', 200],
  ['query?limit=3&forem-q=*%3A*', 200],
  ['query?limit=3&forem-sector=*', 200],
  ['query?limit=3&forem-sector=%22%5D%7D%2C%7B', 200],
  ['query?limit=3&forem-status=__proto__,constructor', 200],
  [`query?limit=3&forem-q=${encodeURIComponent('ä '.repeat(32))}`, 200],
  [`query?limit=3&forem-q=${encodeURIComponent('möbelübung '.repeat(40))}`, 200],
  [`query?limit=3&forem-q=${'x'.repeat(500)}`, 200],
  [`query?limit=3&forem-country=${'BE,'.repeat(200)}`, 200],
  ['query?limit=1000&offset=999999999', 200],
  ['query?limit=1000&offset=999999999&forem-q=e', 200],
  ['query?query=%7B%22match_all%22%3A%7B%7D%7D', 400],
  ['query?forem-_id=1', 400],
  ['query?counts=titles.fr', 400],
  ['query?sort=_doc', 400],
  ['projects/..%2F_search', 404],
  ['_search', 404],
  ['projects/%00', 404],
];

test('a hostile caller gets an answer or a refusal, and never more', async () => {
  for (const [path, status] of hostile) {
    const response = await site.get(path);
    const text = await response.text();
    assert.equal(response.status, status, `${path.slice(0, 80)}: ${text.slice(0, 200)}`);
    assert.doesNotMatch(text, /exception|shard|_index/i, path.slice(0, 80));
  }
  const statuses = await Promise.all(
    Array.from({ length: 500 }, async (_, i) => {
      const path = `query?limit=50&offset=${i}&forem-q=e&counts=sector,theme,country,programme,status,network`;
      const response = await site.get(path);
      await response.arrayBuffer();
      return response.status;
    }),
  );
  assert.deepEqual([...new Set(statuses)], [200]);
});

testBadProxy(site);
testFaults(site);
