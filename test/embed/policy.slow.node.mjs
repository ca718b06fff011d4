// Tests the script tag under strict Content Security Policies, with real headers in a real browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const elements =
  '<forem-project-list q="formation"><p>Nos projets</p></forem-project-list><forem-sector-filter></forem-sector-filter><forem-network-card network="eures" lang="nl"></forem-network-card>';
const body = `<script type="module" src="/dist/forem-widgets.js"></script>${elements}`;
const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:";

async function show(options, act = () => {}) {
  const server = await serve({ body, ...options });
  const { page, complaints } = await open(browser, server.address);
  try {
    await act(page, server);
    return { requests: server.requests, complaints };
  } finally {
    await page.close();
    await server.close();
  }
}

/** Checks that the page is complete and reacts to a click. */
async function works(page) {
  await settled(page);
  assert.match(await text(page, 'forem-project-list'), /projet/);
  assert.match(await text(page, 'forem-network-card'), /Leden/);
  await page.locator('forem-sector-filter').getByRole('checkbox').first().check();
  await page.locator('forem-sector-filter').getByRole('button', { name: 'Effacer ce filtre' }).waitFor();
}

const nonce =
  "default-src 'none'; script-src 'nonce-r4nd0m'; style-src 'self'; connect-src 'self'; img-src data:";
for (const [name, csp, options = {}] of [
  ['scripts, styles and requests from its own site only', strict],
  ['scripts by nonce', nonce, { body: body.replace('<script', '<script nonce="r4nd0m"') }],
  [
    "scripts by nonce, and by what these trust ('strict-dynamic')",
    nonce.replace("'nonce-r4nd0m'", "'nonce-r4nd0m' 'strict-dynamic'"),
    { body: body.replace('<script', '<script nonce="r4nd0m"') },
  ],
  ['Trusted Types', `${strict}; require-trusted-types-for 'script'; trusted-types forem-widgets`],
])
  test(`nothing is refused where a policy allows ${name}`, async () => {
    const { complaints } = await show({ csp, ...options }, works);
    assert.deepEqual(complaints, []);
  });

const documented = [
  ...readFileSync(join(root, 'docs/embedding.md'), 'utf8').matchAll(/^```csp\n(.*)\n```$/gm),
].map(([, csp]) => csp);
assert.ok(documented.length);
for (const csp of documented)
  test(`works as documented: ${csp}`, async () => {
    const { complaints } = await show({ csp }, works);
    if (csp.includes('connect-src')) assert.deepEqual(complaints, []);
  });

test('shows the dataset within its code where the policy forbids to fetch it', async () => {
  const { requests, complaints } = await show({ csp: strict.replace("connect-src 'self'; ", '') }, works);
  assert.ok(requests.some((path) => path.includes('chunks/snapshot')));
  assert.ok(!requests.some((path) => path.includes('data/partnerships')));
  // The browser reports the violation of the policy, and there is no other message.
  assert.deepEqual(
    complaints.filter((each) => !/Content Security Policy|Refused to connect/.test(each)),
    [],
  );
});

const host = {
  '/host.js': `import { html, render } from '/node_modules/lit-html/lit-html.js';
    render(html\`<b>Made by the page’s own \${'Lit'}</b>\`, document.querySelector('#host'));`,
};
const ours = '<script type="module" src="/dist/forem-widgets.js"></script>';
const theirs = '<p id="host"></p><script type="module" src="/host.js"></script>';
const types = `${strict}; require-trusted-types-for 'script'; trusted-types forem-widgets lit-html`;

for (const [order, scripts] of [
  ['before', ours + theirs],
  ['after', theirs + ours],
])
  test(`lives under Trusted Types with a Lit of the page's own that comes ${order === 'before' ? 'later' : 'earlier'}`, async () => {
    const { complaints } = await show({ csp: types, files: host, body: scripts + elements }, async (page) => {
      await works(page);
      await page.getByText('Made by the page’s own Lit').waitFor();
    });
    assert.deepEqual(complaints, []);
  });

test('keeps the content of the page inside where Trusted Types refuse our policy, and the Lit of the page works', async () => {
  const csp = types.replace('forem-widgets ', '');
  await show({ csp, files: host, body: ours + theirs + elements }, async (page) => {
    const told = page.waitForEvent('console', (message) => message.text().includes('could not be loaded'));
    await page.reload();
    await told;
    await page.getByText('Made by the page’s own Lit').waitFor();
    assert.ok(await page.getByText('Nos projets').isVisible());
  });
});

test('uses no cookie, no storage, and nothing from another server', async () => {
  const asked = [];
  await show(
    { body: `${body}<div data-forem="network-list" data-lang="de"></div>` },
    async (page, server) => {
      page.on('request', (request) => asked.push(request.url()));
      await page.reload();
      await works(page);
      assert.deepEqual(
        asked.filter(
          (url) => url !== server.address && !url.startsWith(`${server.address}dist/`) && url !== 'data:,',
        ),
        [],
      );
      const kept = await page.evaluate(async () => [
        document.cookie,
        localStorage.length,
        sessionStorage.length,
        (await indexedDB.databases()).length,
        (await caches.keys()).length,
      ]);
      assert.deepEqual(kept, ['', 0, 0, 0, 0]);
      assert.deepEqual(await page.context().cookies(), []);
    },
  );
});

test('data from an address costs one request, without referrer or credentials', async () => {
  const data = await fetchable();
  const elsewhere = await serve({ body: '', files: { '/data.json': data } });
  const src = `src="${elsewhere.address}data.json"`;
  await show(
    {
      body: `${ours}<forem-project-list ${src}></forem-project-list><forem-theme-filter ${src}></forem-theme-filter>`,
    },
    async (page) => {
      await page.context().addCookies([{ name: 'who', value: 'me', url: elsewhere.address }]);
      await page.reload();
      await settled(page);
      assert.match(await text(page, 'forem-project-list'), /1 projet/);
    },
  );
  // Each load of the page requests the file once.
  assert.deepEqual([...new Set(elsewhere.requests)], ['/data.json']);
  assert.ok(elsewhere.requests.length <= 2);
  const { cookie, referer, authorization } = elsewhere.headers['/data.json'];
  assert.deepEqual([cookie, referer, authorization], [undefined, undefined, undefined]);
  await elsewhere.close();
});

const fetchable = async () =>
  JSON.stringify({ schemaVersion: '1.0', projects: [{ id: 'a', name: { fr: 'Le jardin' } }] });
