// Elements over a service in Chromium: as over a file, and with a server that misbehaves.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { root } from '../../scripts/lib/run.mjs';
import { launch } from '../embed/page.mjs';
import { until } from './ask-on.mjs';
import { createBadProxy } from './bad-proxy.mjs';
import { endAll, startService } from './command.mjs';
import { countWith, data, download, elements, list, openPage, sectorBox, sectors } from './element-pages.mjs';

/** Ticks without a pointer, which would announce the choice: its answer would be there already. */
const tick = (page, id) => sectorBox(page, id).evaluate((box) => box.click());

const { projects } = data;
const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-elements-'));
let service, proxy, browser;
before(async () => {
  const file = join(folder, 'projects.json');
  writeFileSync(file, JSON.stringify(data));
  service = await startService(file, '--max-age', '0');
  [proxy, browser] = await Promise.all([createBadProxy(service.address.slice(0, -1)), launch()]);
});
after(async () => {
  await browser?.close();
  await proxy?.close();
  endAll();
  rmSync(folder, { recursive: true, force: true });
});

test('a file from a service has a limit, which is said', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  t.after(() => (proxy.change = (bytes) => bytes));
  const total = 100_001;
  proxy.change = (bytes) => {
    const answer = JSON.parse(bytes);
    return Buffer.from(JSON.stringify({ ...answer, ...('offset' in answer ? { total } : {}) }));
  };
  proxy.requests.length = 0;
  await download(page, 'CSV');
  await list(page)
    .getByText(/premiers projets sur 100\s001/)
    .first()
    .waitFor();
  const offsets = proxy.requests.map((path) => Number(new URLSearchParams(path).get('offset')));
  assert.equal(Math.max(...offsets), 99_500);
});

const total = (page) => list(page).locator('[part~=total]');
const shows = (page, count) =>
  total(page)
    .getByText(new RegExp(`^${count}\\s`))
    .waitFor();

/** Notes selections that elements announce. */
const noteTotals = () => {
  window.totals = [];
  addEventListener('forem-filter-change', ({ detail }) => window.totals.push(detail.total));
};

test('the answer to a former selection is given up, and never shown', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  t.after(() => (proxy.hold = undefined));
  const cancelled = [];
  page.on('requestfailed', (request) => cancelled.push(request.url()));
  const both = countWith(...sectors);
  const onlyFirst = `forem-sector=${sectors[0]}&`;
  proxy.hold = (path) => path.includes(onlyFirst);
  await page.evaluate(noteTotals);
  await tick(page, sectors[0]);
  await until(() => proxy.held.length > 0);
  await tick(page, sectors[1]);
  await shows(page, both);
  await until(() => cancelled.some((address) => address.includes(onlyFirst)));
  proxy.hold = undefined;
  for (const send of proxy.held.splice(0)) send();
  // A question to the same proxy comes back behind the answers that were held.
  await page.evaluate(
    (address) => fetch(address).then((response) => response.text()),
    `${proxy.address}/health`,
  );
  await shows(page, both);
  const told = await page.evaluate('window.totals.filter((total) => total !== undefined)');
  assert.deepEqual([...new Set(told)], [both]);
});

/** Faults by the message that they lead to, and whether elements ask again. */
const outcomes = {
  'fails by 500': [/n’a pas pu fournir les données/, false],
  'fails by 502': [/n’a pas pu fournir les données/, true],
  'refuses by 429': [/n’a pas pu fournir les données/, true],
  'breaks the connection': [/Vérifiez votre connexion/, true],
  'breaks the connection in the middle': [/Vérifiez votre connexion/, true],
  'cuts the answer off': [/données lisibles/, false],
  'answers with a page': [/données lisibles/, false],
  'answers with nothing': [/données lisibles/, false],
  'answers with another object': [/forme attendue/, false],
};

test('each fault of a service is said, nothing of the old selection stays, and the next try works', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  t.after(() => (proxy.faultOf = () => 'none'));
  for (const [fault, [message, isRepeated]] of Object.entries(outcomes)) {
    await shows(page, projects.length);
    const requests = [];
    proxy.faultOf = (path) => {
      if (!path.startsWith('/query')) return 'none';
      requests.push(path);
      return fault;
    };
    await tick(page, sectors[0]);
    const notice = list(page).locator('[part~=notice]').first();
    await notice.waitFor();
    assert.match(await notice.innerText(), message, fault);
    assert.equal(await list(page).locator('[part~=project]').count(), 0, fault);
    const times = Math.max(...requests.map((path) => requests.filter((each) => each === path).length));
    assert.ok(isRepeated ? times >= 3 : times < 3, `${fault}: asked ${times} times`);
    proxy.faultOf = () => 'none';
    await list(page).getByRole('button', { name: 'Réessayer' }).click();
    await shows(page, countWith(sectors[0]));
    await tick(page, sectors[0]);
  }
});

/** Notes each text of the status regions of the elements. */
const noteAnnouncements = () => {
  window.announced = [];
  for (const { shadowRoot } of document.querySelectorAll('forem-sector-filter, forem-project-list'))
    new MutationObserver(() => {
      for (const { textContent } of shadowRoot.querySelectorAll('[role=status]'))
        if (textContent.trim()) window.announced.push(textContent.trim());
    }).observe(shadowRoot, { subtree: true, childList: true, characterData: true });
};

test('a failure is announced without the total of the old selection, and the next try with its own', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  t.after(() => (proxy.faultOf = () => 'none'));
  await shows(page, projects.length);
  await page.evaluate(noteAnnouncements);
  const hears = async (words) => {
    await page.waitForFunction((source) => window.announced.some((text) => text.match(source)), words);
    return page.evaluate('window.announced');
  };
  proxy.faultOf = (path) => (path.startsWith('/query') ? 'fails by 500' : 'none');
  await tick(page, sectors[0]);
  const failed = await hears('n’a pas pu fournir les données');
  assert.deepEqual(
    failed.filter((text) => /\d/.test(text)),
    [],
  );
  proxy.faultOf = () => 'none';
  await list(page).getByRole('button', { name: 'Réessayer' }).click();
  const total = countWith(sectors[0]);
  await shows(page, total);
  // The later of the two may replace the other at once.
  const heard = await hears(`Les informations sont affichées|${total}\\sprojets`);
  const counts = heard.flatMap((text) => text.match(/\d+/g) ?? []);
  assert.deepEqual(
    [...new Set(counts)].filter((count) => count !== String(total)),
    [],
  );
});

test('a fault that passes is not seen', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  t.after(() => (proxy.faultOf = () => 'none'));
  const tries = new Map();
  proxy.faultOf = (path) => {
    tries.set(path, (tries.get(path) ?? 0) + 1);
    return tries.get(path) < 3 ? 'fails by 502' : 'none';
  };
  await sectorBox(page, sectors[0]).check();
  await shows(page, countWith(sectors[0]));
  assert.equal(await list(page).getByRole('button', { name: 'Réessayer' }).count(), 0);
});

test('a page that is offline says so, and goes on when it is back', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  await page.context().setOffline(true);
  await sectorBox(page, sectors[0]).check();
  await list(page)
    .getByText(/Vérifiez votre connexion/)
    .filter({ visible: true })
    .first()
    .waitFor();
  await page.context().setOffline(false);
  await list(page).getByRole('button', { name: 'Réessayer' }).click();
  await shows(page, countWith(sectors[0]));
});

test('a likely selection is asked for at low priority, and its answer used', async (t) => {
  const { page } = await openPage(browser, elements(`${proxy.address}/`), t);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const asked = [];
  session.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.includes('/query?')) asked.push([request.url, request.initialPriority]);
  });
  await sectorBox(page, sectors[0]).hover();
  await until(() => asked.length > 0);
  assert.deepEqual([...new Set(asked.map(([, priority]) => priority))], ['Low']);
  await sectorBox(page, sectors[0]).check();
  await shows(page, countWith(sectors[0]));
  const addresses = asked.map(([address]) => address);
  assert.equal(new Set(addresses).size, addresses.length, 'a question was asked twice');
});

test('the engine for services is small, and loaded by pages with a service alone', async (t) => {
  const [chunk] = readdirSync(join(root, 'dist/chunks')).filter((name) => /^remote-.*\.js$/.test(name));
  const size = brotliCompressSync(readFileSync(join(root, 'dist/chunks', chunk))).length;
  assert.ok(size <= 2000, `${chunk} has ${size} bytes with brotli`);
  const { host: withFile } = await openPage(browser, elements('/projects.json'), t);
  const { host: withService } = await openPage(browser, elements(service.address), t);
  const isLoaded = ({ requests }) => requests.some((path) => path.includes(chunk));
  assert.deepEqual([isLoaded(withFile), isLoaded(withService)], [false, true]);
});
