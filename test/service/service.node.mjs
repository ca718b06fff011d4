// The built command serves a dataset: compared with the engine of the page, in a browser, and with wrong requests.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, serve } from '../embed/page.mjs';
import { wrong } from './wrong-requests.mjs';
import { bundle } from '../helpers/count-steps.mjs';
import { dataset, numbers, randomQuery } from './questions.mjs';

const { createCatalogue, createRemoteEngine, parse, query, rangeSteps, search, suggest, writeQuery } =
  await bundle([
    'src/catalogue/indexed/catalogue.ts',
    'src/catalogue/indexed/query.ts',
    'src/catalogue/indexed/text/text-search.ts',
    'src/catalogue/ranges/indexed-ranges.ts',
    'src/dataset/reading/parse.ts',
    'src/engine/remote/protocol.ts',
    'src/engine/remote/remote-engine.ts',
  ]);

const size = 400;
const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-service-'));
let files = 0;
const running = new Set();

/** Starts the command; resolves to its address. */
async function start(...options) {
  const file = join(folder, `dataset-${files++}.json`);
  writeFileSync(file, JSON.stringify(dataset(size)));
  const command = spawn(
    process.execPath,
    [join(root, 'dist/cli/forem-widgets.js'), 'serve', file, '--port', '0', '--lang', 'en', ...options],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  running.add(command);
  const notes = createInterface({ input: command.stderr });
  const [address] = await once(createInterface({ input: command.stdout }), 'line');
  return { address, command, notes, file };
}

let service, browser;
before(async () => {
  [service, browser] = await Promise.all([start('--rate', '0', '--max-age', '0'), launch()]);
});
after(async () => {
  for (const command of running) command.kill();
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const comparable = ({ total, offset, counts, projects }) => ({
  total,
  offset,
  counts: Object.entries(counts).map(([facet, values]) => [facet, ...values]),
  projects: projects.map(({ id }) => id),
});
const expectedFor = (catalogue, asked) =>
  comparable(query(catalogue, asked, { search, suggest }, undefined, rangeSteps));

test('a service answers as the engine of a page does', async () => {
  const catalogue = createCatalogue(parse(dataset(400)).dataset);
  const remote = createRemoteEngine(service.address);
  const next = numbers(1);
  for (let i = 0; i < 150; i++) {
    const asked = randomQuery(next);
    assert.deepEqual(comparable(await remote.query(asked)), expectedFor(catalogue, asked), writeQuery(asked));
  }
  assert.equal((await remote.find('p7')).id, 'p7');
  assert.equal(await remote.find('nobody'), undefined);
  const misspelt = await remote.query({ selection: { q: 'fromation' }, limit: 5 });
  assert.deepEqual(misspelt.suggestions, ['formation']);
});

test('a page longer than one answer is asked for in parts', async () => {
  const catalogue = createCatalogue(parse(dataset(size)).dataset);
  const remote = createRemoteEngine(service.address, { projects: 7 });
  const next = numbers(2);
  for (let i = 0; i < 40; i++) {
    const around = next(3) ? {} : { around: `p${next(size)}` };
    const asked = { ...randomQuery(next), limit: next(60), ...around };
    assert.deepEqual(comparable(await remote.query(asked)), expectedFor(catalogue, asked), writeQuery(asked));
  }
});

test('equal selections have one address', () => {
  assert.equal(
    writeQuery({ selection: { theme: ['b', 'a'], sector: ['c'] }, limit: 3 }),
    writeQuery({ limit: 3, selection: { sector: ['c'], theme: ['a', 'b'] } }),
  );
});

test('an answer is kept by caches, and asked for again by its tag', async () => {
  const address = `${service.address}query?forem-sector=sector-1&limit=5`;
  const first = await fetch(address);
  assert.equal(first.status, 200);
  assert.match(first.headers.get('cache-control'), /^public, max-age=0/);
  assert.equal(first.headers.get('access-control-allow-origin'), '*');
  await first.body.cancel();
  const tag = first.headers.get('etag');
  const again = await fetch(address, { headers: { 'If-None-Match': tag } });
  assert.equal(again.status, 304);
  const compressed = await fetch(`${service.address}query?limit=100`, {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  assert.equal(compressed.headers.get('content-encoding'), 'gzip');
  assert.equal((await compressed.json()).projects.length, 100);
});

test('a wrong request gets a problem that names it', async () => {
  for (const [path, status, parameter] of wrong) {
    const response = await fetch(service.address + path);
    assert.equal(response.status, status, path.slice(0, 60));
    assert.match(response.headers.get('content-type'), /^application\/problem\+json/);
    const problem = await response.json();
    assert.equal(problem.status, status);
    assert.equal(problem.parameter, parameter, path.slice(0, 60));
    assert.ok(problem.title && problem.detail);
  }
  assert.equal((await fetch(service.address, { method: 'POST', body: '{}' })).status, 405);
});

test('the description is that of the OpenAPI document', async () => {
  const [description, document] = await Promise.all(
    ['', 'openapi.json'].map(async (path) => (await fetch(service.address + path)).json()),
  );
  const { properties } = document.components.schemas.Description;
  assert.deepEqual(Object.keys(description), Object.keys(properties));
  assert.equal(description.total, 400);
  assert.deepEqual(description.facets.slice(-1), ['year']);
  assert.equal(description.dataset.projects, undefined);
  const described = document.paths['/query'].get.parameters.map(({ name }) => name);
  const names = (await (await fetch(`${service.address}query?colour=1`)).json()).detail.match(
    /[\w-]+(<facet>)?(?=[,.])/g,
  );
  for (const name of names) assert.ok(described.includes(name.replace('<facet>', '{facet}')), name);
});

test('one client may not ask without end', async () => {
  const { address, command } = await start('--rate', '5');
  const statuses = [];
  for (let i = 0; i < 7; i++) {
    const response = await fetch(`${address}query?limit=${i}`);
    statuses.push(response.status);
    await response.body.cancel();
  }
  assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 429]);
  assert.equal((await fetch(`${address}health`)).status, 200);
  command.kill('SIGTERM');
  const [code] = await once(command, 'exit');
  assert.equal(code, 0);
});

test('a changed file is taken over without a gap, a broken one is not', async () => {
  const { address, command, notes, file } = await start('--rate', '0', '--max-age', '0', '--threads', '2');
  const replace = (text) => {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
  };
  const total = async () => {
    const response = await fetch(`${address}query?limit=1`);
    assert.equal(response.status, 200);
    return (await response.json()).total;
  };
  assert.equal(await total(), 400);
  replace('{"schemaVersion":');
  await once(notes, 'line').then(async ([line]) => {
    // The first line tells that the file has been opened.
    const [next] = line.includes('can’t be read') ? [line] : await once(notes, 'line');
    assert.match(next, /can’t be read; the old one stays in use/);
  });
  assert.equal(await total(), 400);
  replace(JSON.stringify(dataset(500)));
  let now = 400;
  while (now === 400) now = await total();
  assert.equal(now, 500);
  command.kill();
});

const elements = (src) => `
  <forem-sector-filter src="${src}"></forem-sector-filter>
  <forem-project-list src="${src}" page-size="5" export="csv"></forem-project-list>
  <forem-facet-chart facet="theme" src="${src}"></forem-facet-chart>
  <forem-project-card project="p7" src="${src}"></forem-project-card>
  <script type="module" src="/dist/forem-widgets.js"></script>`;

async function showElements(src, action) {
  const host = await serve({ body: elements(src) });
  const page = await browser.newPage();
  try {
    await page.goto(host.address);
    await action(page);
  } finally {
    await page.close();
    await host.close();
  }
}

const visible = (page, text) =>
  page.getByText(text, { exact: true }).filter({ visible: true }).first().waitFor();

test('elements of a page on another site explore the service', () =>
  showElements(service.address, async (page) => {
    await visible(page, '400 projets');
    await page.locator('forem-project-card:state(ready)').waitFor();
    const sector = page.locator('forem-sector-filter').getByRole('checkbox').first();
    await sector.check();
    const { dataset: read } = parse(dataset(size));
    const expected = query(createCatalogue(read), { selection: { sector: ['sector-0'] } }).total;
    await visible(page, `${expected} projets`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV' }).click();
    const rows = readFileSync(await (await download).path(), 'utf8')
      .trim()
      .split('\n');
    assert.equal(rows.length, expected + 1);
  }));
