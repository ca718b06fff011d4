// Tests that only published code runs: the digest of every file, and the refusal of a changed one.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from './page.mjs';

const dist = join(root, 'dist');
const integrity = JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8'));
const read = (file) => readFileSync(join(dist, file), 'utf8');
const chunk = (name) =>
  `chunks/${readdirSync(join(dist, 'chunks')).find((file) => new RegExp(`^${name}-.*\\.js$`).test(file))}`;

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const script = `<script type="module" src="/dist/forem-widgets.js" integrity="${integrity['forem-widgets.js']}" crossorigin></script>`;

/** Loads a page with changed files. */
async function changed(files, body, act) {
  const entries = files.map((file) => [`/dist/${file}`, `${read(file)}\n;globalThis.changedRan = true;`]);
  const server = await serve({ files: Object.fromEntries(entries), body });
  const { page, complaints } = await open(browser, server.address);
  try {
    await act(page, server, complaints);
    assert.equal(await page.evaluate(() => globalThis.changedRan), undefined, 'What was changed ran.');
  } finally {
    await page.close();
    await server.close();
  }
}
const told = (page, words) =>
  page.waitForFunction((part) => globalThis.warned?.some((text) => text.includes(part)), words);
const listen = '<script>warned = []; console.warn = (...words) => warned.push(words.join(" "));</script>';

test('integrity.json has the digest of every script and of the data', () => {
  for (const [file, value] of Object.entries(integrity))
    assert.equal(value, `sha384-${createHash('sha384').update(read(file)).digest('base64')}`, file);
  const scripts = readdirSync(dist, { recursive: true })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js') && !/^(esm|cli|prerender|studio|wordpress)\//.test(file));
  assert.deepEqual(
    scripts.filter((file) => !integrity[file]),
    [],
  );
  for (const part of ['', '.fr', '.nl', '.de', '.en']) assert.ok(integrity[`data/partnerships${part}.json`]);
});

test('the script knows the digest of all that it loads, with the script of the worker', () => {
  const digestsIn = (text) =>
    [...text.matchAll(/(?:digests|view\.\w+)"?:"([^"]{43,})"/g)].flatMap(([, all]) => all.match(/.{43}/g));
  // A script knows the files of the first step; these know the digests of the files after them.
  const scripts = [
    'forem-widgets.js',
    ...Object.keys(integrity).filter((file) => file.startsWith('chunks/')),
  ];
  const known = new Set(scripts.flatMap((file) => digestsIn(read(file))));
  const beside = Object.keys(integrity).filter((file) => /^(chunks|data)\//.test(file));
  // Shorter digests than those of integrity.json: they are part of every page.
  const digests = beside.map((file) => createHash('sha256').update(read(file)).digest('base64').slice(0, -1));
  assert.deepEqual([...known].sort(), digests.sort());
  assert.match(read(chunk('late')), /worker-/);
});

test('a page that checks the script works', async () => {
  await changed([], `${script}<forem-network-card network="eures"></forem-network-card>`, async (page) => {
    await settled(page);
    assert.match(await text(page, 'forem-network-card'), /EURES/);
  });
});

for (const part of ['network-card'])
  test(`a changed chunk (${part}) does not run, and the content of the page stays`, async () => {
    const body = `${listen}${script}<forem-network-card network="eures"><p>EURES, a network</p></forem-network-card>`;
    await changed([chunk(part)], body, async (page) => {
      await told(page, 'could not be loaded');
      assert.ok(await page.getByText('EURES, a network').isVisible());
    });
  });

test('changed messages do not run: the element speaks French', async () => {
  const body = `${script}<forem-network-card lang="de" network="eures"></forem-network-card>`;
  await changed([chunk('de')], body, async (page) => {
    await settled(page);
    assert.match(await text(page, 'forem-network-card'), /Membres/);
  });
});

test('a chunk that another one asks for is checked too', async () => {
  const src = `data:application/json,${encodeURIComponent('{"schemaVersion":"1.0","projects":[]}')}`;
  await changed(
    [chunk('reading')],
    `${script}<forem-project-list src="${src}"></forem-project-list>`,
    async (page) => {
      await settled(page);
      assert.equal(await page.locator('forem-project-list').evaluate(({ state }) => state), 'error');
    },
  );
});

test('changed data is not shown: the dataset within the code is', async () => {
  const body = `${script}<forem-network-list></forem-network-list>`;
  await changed(['data/partnerships.fr-networks.json'], body, async (page, server) => {
    await settled(page);
    assert.match(await text(page, 'forem-network-list'), /EURES/);
    assert.ok(server.requests.some((path) => path.includes('snapshot')));
  });
});

test('a page without a secure context checks data too', async () => {
  const insecure = await launch({}, ['--host-resolver-rules=MAP page.test 127.0.0.1']);
  const file = 'data/partnerships.fr-networks.json';
  try {
    for (const files of [{}, { [`/dist/${file}`]: `${read(file)} ` }]) {
      const server = await serve({ files, body: `${script}<forem-network-list></forem-network-list>` });
      const { page } = await open(insecure, server.address.replace('127.0.0.1', 'page.test'));
      assert.equal(await page.evaluate(() => isSecureContext), false);
      await settled(page);
      assert.match(await text(page, 'forem-network-list'), /EURES/);
      const isChanged = Object.keys(files).length > 0;
      assert.equal(
        server.requests.some((path) => path.includes('snapshot')),
        isChanged,
      );
      await server.close();
    }
  } finally {
    await insecure.close();
  }
});

test('a changed script does not run', async () => {
  await changed(
    ['forem-widgets.js'],
    `${script}<forem-network-card><p>EURES</p></forem-network-card>`,
    async (page, _, complaints) => {
      await page.waitForLoadState('load');
      assert.ok(complaints.some((each) => each.includes('integrity')));
      assert.ok(await page.getByText('EURES').isVisible());
    },
  );
});
