// Elements in Chromium whose service has gone: one of a group says so, once.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch, serve } from '../embed/page.mjs';
import { endAll, startService } from './command.mjs';
import { dataset } from './questions.mjs';

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-gone-'));
const file = join(folder, 'projects.json');
let browser;
before(async () => {
  writeFileSync(file, JSON.stringify(dataset(400)));
  browser = await launch();
});
after(async () => {
  await browser?.close();
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

/** Notes in the page what its elements say and fire. */
function listen() {
  Object.assign(window, { changes: [], said: [] });
  addEventListener('forem-filter-change', ({ detail }) => window.changes.push(detail.total));
  const note = new MutationObserver(([{ target }]) => {
    if (target.role === 'status' && target.textContent.trim()) window.said.push(target.textContent);
  });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    note.observe(root, { childList: true, subtree: true });
    return root;
  };
}

/** Opens a page with elements of one group over a new service. */
async function open(t, prepare = () => {}) {
  const service = await startService(file);
  const { address: src } = service;
  const host = await serve({
    body: `<forem-sector-filter src="${src}"></forem-sector-filter>
      <forem-project-list src="${src}" page-size="5"></forem-project-list>
      <forem-facet-chart facet="theme" src="${src}"></forem-facet-chart>
      <script type="module" src="/dist/forem-widgets.js"></script>`,
  });
  const page = await browser.newPage();
  t.after(async () => {
    await page.close();
    await host.close();
  });
  await page.addInitScript(listen);
  await prepare(page);
  await page.goto(host.address);
  return { page, service };
}

const tags = ['forem-sector-filter', 'forem-project-list', 'forem-facet-chart'];

/** Resolves to all that was said until a second try has failed too: its words come after those of the first. */
async function saidInTwoTries(page) {
  for (const tag of tags) await page.locator(`${tag} [part=notice]`).waitFor();
  await page.waitForFunction('said.length > 0');
  await page.locator('forem-project-list').getByRole('button', { name: 'Réessayer' }).click();
  await page.waitForFunction('said.length > 1');
  return page.evaluate('said');
}

test('one element says that the service has gone, and none shows the old selection', async (t) => {
  const { page, service } = await open(t);
  for (const tag of tags) await page.locator(`${tag}:state(ready)`).waitFor();
  await service.end('SIGKILL');
  await page.evaluate('said.length = 0');
  await page.locator('forem-sector-filter').getByRole('checkbox').first().check();
  const said = await saidInTwoTries(page);
  assert.equal(said.length, 2, said.join(' | '));
  assert.ok(!said[0].includes('projets'), said[0]);
  assert.equal(await page.locator('forem-project-list [part~=project]').count(), 0);
  assert.deepEqual(await page.evaluate('changes'), []);
});

test('elements that fail together at their first question say so once', async (t) => {
  const { page } = await open(t, (opened) => opened.route('**/query*', (route) => route.abort()));
  const said = await saidInTwoTries(page);
  assert.equal(said.length, 2, said.join(' | '));
});
