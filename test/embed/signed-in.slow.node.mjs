// Tests data behind a session: the cookies of requests, and the message for readers without a session.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { launch, open, serve, settled, text } from './page.mjs';

const data = JSON.stringify({ schemaVersion: '1.0', projects: [{ id: 'p', name: { fr: 'Projet' } }] });

test('cookies go with data of the page’s own site, and with no other request', async () => {
  const files = { '/own.json': data };
  const other = await serve({ body: '', files: { '/other.json': data } });
  const body = `<script>document.cookie = 'session=1'</script><forem-project-list src="/own.json"></forem-project-list>
    <forem-project-list src="${other.address}other.json"></forem-project-list>
    <script type="module" src="/dist/forem-widgets.js"></script>`;
  const server = await serve({ body, files });
  const browser = await launch();
  const { page } = await open(browser, server.address);
  await page.getByText('1 projet').last().waitFor();
  await settled(page);
  assert.equal(server.headers['/own.json'].cookie, 'session=1');
  assert.equal(other.headers['/other.json'].cookie, undefined);
  await browser.close();
  await Promise.all([server.close(), other.close()]);
});

for (const status of [401, 403])
  test(`an answer ${status} says that the reader is not signed in`, async () => {
    const refusing = createServer((_, response) => {
      response.writeHead(status, { 'access-control-allow-origin': '*' }).end();
    });
    await new Promise((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    const src = `http://127.0.0.1:${refusing.address().port}/data.json`;
    const head = '<script type="module" src="/dist/forem-widgets.js"></script>';
    const server = await serve({
      head,
      lang: 'en',
      body: `<forem-project-list src="${src}"></forem-project-list>`,
    });
    const browser = await launch();
    const { page } = await open(browser, server.address);
    await settled(page);
    assert.match(await text(page, 'forem-project-list'), /You are not signed in here/);
    await browser.close();
    await server.close();
    refusing.close();
  });
