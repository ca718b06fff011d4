// Tests a large dataset on a partner's page, under the usual security policies.
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from './page.mjs';

let browser;
let data;
const folder = mkdtempSync(join(tmpdir(), 'large-'));
before(async () => {
  browser = await launch();
  const generator = join(root, 'test/helpers/generate.ts');
  const { generateDataset } = (await runnerImport(generator, { logLevel: 'error' })).module;
  data = JSON.stringify(generateDataset(3000));
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
const own = { 'project-card': ' project="project-7"' };
const elements = (src) =>
  ['project-list', 'theme-filter', 'project-card']
    .map((name) => `<forem-${name} src="${src}"${own[name] ?? ''}></forem-${name}>`)
    .join('');
const base = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src *; img-src data:";

/** Opens a page with large data and checks its contents. Returns its requests, workers and console messages. */
async function show({ body = script + elements('/large.json'), files, act = () => {}, ...options }) {
  const server = await serve({ files: { '/large.json': data, ...files }, ...options, body });
  const { page, complaints } = await open(browser, server.address);
  try {
    await settled(page);
    assert.match((await text(page, 'forem-project-list')).replace(/\s/gu, ' '), /3 000 projets/);
    assert.match(await text(page, 'forem-theme-filter'), /\d/);
    const total = await page.evaluate(async () => {
      const list = document.querySelector('forem-project-list');
      const counted = new Promise((resolve) => {
        const watch = () => (list.results.total < 3000 ? resolve() : requestAnimationFrame(watch));
        watch();
      });
      list.selection = { q: 'formation', theme: ['theme-1'] };
      await counted;
      return list.results.total;
    });
    assert.ok(total > 0);
    const workers = page.workers().map((worker) => worker.url());
    await act(page);
    return { requests: server.requests, workers, complaints, total };
  } finally {
    await page.close();
    await server.close();
  }
}
const count = (list, part) => list.filter((each) => each.includes(part)).length;

test('is read by a worker from beside the script, under a strict policy', async () => {
  const { requests, workers, complaints } = await show({
    csp: base.replace('connect-src *', "connect-src 'self'"),
  });
  assert.equal(workers.length, 1);
  assert.equal(count(workers, '/dist/chunks/worker-'), 1);
  assert.equal(count(requests, 'large.json'), 1);
  assert.deepEqual(complaints, []);
});

test('is read by the page where the policy allows no worker', async () => {
  const { workers, complaints, total } = await show({ csp: `${base}; worker-src 'none'` });
  assert.deepEqual(workers, []);
  // The browser reports the violation of the policy, and there is no other message.
  assert.deepEqual(
    complaints.filter((each) => !each.includes('Content Security Policy')),
    [],
  );
  assert.equal(total, (await show({})).total);
});

test('is read by the page under Trusted Types', async () => {
  const csp = `${base}; require-trusted-types-for 'script'; trusted-types forem-widgets`;
  const { workers } = await show({ csp });
  assert.deepEqual(workers, []);
});

const elsewhere = "script-src 'self' http://127.0.0.1:*";
for (const [reader, where, csp] of [
  ['a worker', ''],
  ['a worker', ', where the policy lets copies be one', `${elsewhere}; worker-src blob:`],
  ['the page', ', where the policy refuses copies', elsewhere],
])
  test(`is read by ${reader} when the script comes from another site${where}`, async () => {
    const cdn = await serve({ body: '' });
    const body = script.replace('src="/', `src="${cdn.address}`) + elements('/large.json');
    const { workers, complaints } = await show({ body, csp });
    assert.equal(count(workers, 'blob:'), reader === 'the page' ? 0 : 1);
    if (reader === 'a worker') assert.deepEqual(complaints, []);
    await cdn.close();
  });

test('is read by a worker that was fetched once, without referrer or credentials, when that comes from another site', async () => {
  const cdn = await serve({ body: '' });
  await show({ body: script.replace('src="/', `src="${cdn.address}`) + elements('/large.json') });
  const [path, ...more] = cdn.requests.filter((each) => each.includes('chunks/worker'));
  assert.deepEqual(more, []);
  assert.equal(cdn.headers[path].referer, undefined);
  await cdn.close();
});

const worker = readdirSync(join(root, 'dist/chunks')).find((file) => /^worker-.*\.js$/.test(file));
const changed = `${readFileSync(join(root, 'dist/chunks', worker), 'utf8')}\n;console.error('Changed, and ran.');`;
const record =
  '<script>started = []; Worker = class extends Worker { constructor(...its) { started.push(String(its[0])); super(...its); } };</script>';
for (const place of ['here', 'another site'])
  for (const [fault, options] of [
    ['was changed', { files: { [`/dist/chunks/${worker}`]: changed } }],
    ['is missing', { refuse: `chunks/${worker}` }],
  ])
    test(`is read by the page where the worker's script from ${place} ${fault}, which does not run`, async () => {
      const cdn = place === 'here' ? undefined : await serve({ body: '', ...options });
      const body = cdn ? script.replace('src="/', `src="${cdn.address}`) : script;
      let started;
      const { requests, complaints } = await show({
        ...(!cdn && options),
        body: record + body + elements('/large.json'),
        act: async (page) => (started = await page.evaluate(() => globalThis.started)),
      });
      assert.deepEqual(started, []);
      assert.equal(count((cdn ?? { requests }).requests, 'chunks/worker'), 1);
      // The browser reports the failed request. There is no other message, and no unhandled rejection.
      assert.deepEqual(
        complaints.filter((each) => !/digest|integrity|404/.test(each)),
        [],
      );
      await cdn?.close();
    });

test('is read by the page, from a script, where the policy lets nothing be fetched', async () => {
  const csp = base.replace('connect-src *; ', '');
  const server = await serve({ body: `${script}<forem-project-list></forem-project-list>`, csp });
  const { page, complaints } = await open(browser, server.address);
  try {
    await settled(page);
    await page.evaluate((json) => {
      const given = JSON.parse(json);
      given.projects.push(...given.projects.map((project) => ({ ...project, id: `${project.id}-again` })));
      document.querySelector('forem-project-list').data = given;
    }, data);
    await page.waitForFunction(() => document.querySelector('forem-project-list').results?.total === 6000);
    assert.deepEqual(page.workers(), []);
    assert.deepEqual(
      complaints.filter((each) => !/Content Security Policy|Refused to connect/.test(each)),
      [],
    );
  } finally {
    await page.close();
    await server.close();
  }
});

test('needs no worker from a single file, also from file://', async () => {
  const cdn = await serve({ body: '', files: { '/large.json': data } });
  const standalone = pathToFileURL(join(root, 'dist/forem-widgets.standalone.js'));
  const file = join(folder, 'page.html');
  const body = `<script src="${standalone}"></script>${elements(`${cdn.address}large.json`)}`;
  writeFileSync(
    file,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body>${body}</body>`,
  );
  const { page, complaints } = await open(browser, pathToFileURL(file).href);
  await settled(page);
  assert.match((await text(page, 'forem-project-list')).replace(/\s/gu, ' '), /3 000 projets/);
  assert.deepEqual(page.workers(), []);
  assert.deepEqual(complaints, []);
  await page.close();
  await cdn.close();
});

test('works in a frame that is sandboxed', async () => {
  const server = await serve({ body: '', files: { '/large.json': data } });
  const inner = script.replace('src="/', `src="${server.address}`) + elements(`${server.address}large.json`);
  const page = await browser.newPage();
  await page.goto(server.address);
  await page.setContent(
    `<iframe title="Widgets" sandbox="allow-scripts" srcdoc="${inner.replaceAll('"', '&quot;')}"></iframe>`,
  );
  await page
    .frameLocator('iframe')
    .getByText(/3\s000 projets/)
    .first()
    .waitFor();
  await page.close();
  await server.close();
});

test('costs a page with small data nothing', async () => {
  const small = JSON.stringify({ ...JSON.parse(data), projects: JSON.parse(data).projects.slice(0, 100) });
  const server = await serve({ body: script + elements('/small.json'), files: { '/small.json': small } });
  const { page } = await open(browser, server.address);
  await settled(page);
  for (const part of ['worker', 'large', 'text'])
    assert.equal(count(server.requests, `chunks/${part}`), 0, part);
  assert.equal(count(server.requests, 'chunks/open-large'), 0);
  assert.deepEqual(page.workers(), []);
  await page.close();
  await server.close();
});
