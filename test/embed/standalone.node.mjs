// Tests that dist/forem-widgets.standalone.js makes no request.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve, settled, text } from './page.mjs';

let browser;
const folder = mkdtempSync(join(tmpdir(), 'standalone-'));
before(async () => (browser = await launch()));
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const script = pathToFileURL(join(root, 'dist/forem-widgets.standalone.js'));
const body = `<script src="${script}"></script><forem-project-list lang="nl"></forem-project-list><forem-network-card lang="de" network="eures"></forem-network-card>`;

test('shows everything from file://, in any language, without a request', async () => {
  const file = join(folder, 'page.html');
  writeFileSync(
    file,
    `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title><body>${body}</body></html>`,
  );
  const { page, complaints } = await open(browser, pathToFileURL(file).href);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.reload();
  await settled(page);
  assert.match(await text(page, 'forem-project-list'), /5 projecten/);
  assert.match(await text(page, 'forem-network-card'), /Mitglieder/);
  assert.deepEqual(
    requests.map((address) => new URL(address).pathname.split('/').at(-1)),
    ['page.html', 'forem-widgets.standalone.js'],
  );
  assert.deepEqual(complaints, []);
  await page.close();
});

test('works in a frame that is sandboxed', async () => {
  const inner = body.replace(script.href, '/dist/forem-widgets.standalone.js').replaceAll('"', '&quot;');
  const server = await serve({
    body: `<iframe title="Widgets" sandbox="allow-scripts" width="800" height="600" srcdoc="${inner}"></iframe>`,
  });
  const { page, complaints } = await open(browser, server.address);
  await page.frameLocator('iframe').getByText('5 projecten').first().waitFor();
  assert.deepEqual(server.requests, ['/dist/forem-widgets.standalone.js']);
  assert.deepEqual(complaints, []);
  await page.close();
  await server.close();
});
