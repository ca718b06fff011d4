// The bookmarks of the studio in Chromium, as links that a reader drags and clicks in a page of another site. Other
// engines: test/hosts/bookmarks.slow.node.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, serve } from '../embed/page.mjs';
import { browser, openStudio, server } from './studio-page.mjs';
import { choices } from './take-code.mjs';

/** Drags a link in the studio, and returns the address that the browser would keep as a bookmark. */
async function drag(door, name) {
  const { page } = await openStudio(browser, server, door);
  const link = page.getByRole('link', { name });
  await link.scrollIntoViewIfNeeded();
  await page.evaluate(() => {
    addEventListener('dragstart', ({ dataTransfer }) => {
      globalThis.dragged = dataTransfer.getData('text/uri-list');
    });
  });
  await link.hover();
  await page.mouse.down();
  await page.mouse.move(10, 10, { steps: 5 });
  await page.mouse.up();
  const address = await page.evaluate(() => globalThis.dragged);
  await page.close();
  assert.match(address, /^javascript:/);
  return address;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Opens a page of a partner with the bookmark as a link of its own. */
async function openPartner(bookmark, options = {}) {
  const partner = await serve({
    ...options,
    body: `<a id="bookmark" href="${escaped(bookmark)}">Bookmark</a><main><p id="here">Here</p></main>`,
  });
  const { page, complaints } = await open(browser, partner.address);
  const close = async () => {
    await page.close();
    await partner.close();
  };
  return { page, complaints, close };
}

const base = () => encodeURIComponent(`${server.address}dist/`);
const place = () => drag(`build/${choices}&~base=${base()}`, 'Try it here');

test('a bookmark puts the element where the reader points, in the page of a partner', async () => {
  const { page, close } = await openPartner(await place());
  await page.locator('#bookmark').click();
  await page.locator('#here').click();
  const list = page.locator('#here + forem-project-list');
  await list
    .getByText(/Grenzeloos/)
    .first()
    .waitFor();
  await close();
});

test('a bookmark sends the report of a page to the studio', async () => {
  const { page, close } = await openPartner(await drag('check', 'Check this page'));
  const [studio] = await Promise.all([page.waitForEvent('popup'), page.locator('#bookmark').click()]);
  await studio.getByText('None of our components').waitFor();
  assert.match(await studio.locator('textarea').inputValue(), /id="here"/);
  await studio.close();
  await close();
});

test('a page whose policy forbids bookmarks stays as it is, and the studio says so beside each', async () => {
  const { page, complaints, close } = await openPartner(await place(), { csp: "script-src 'self'" });
  await page.locator('#bookmark').click();
  await page.locator('#here').click();
  assert.equal(await page.locator('forem-project-list').count(), 0);
  assert.ok(complaints.some((line) => /Content Security Policy/i.test(line)));
  await close();
  for (const [door, name, words] of [
    ['build', 'Try it here', /forbids such bookmarks: put the code on a test page/],
    ['check', 'Check this page', /forbids such bookmarks: paste its source code/],
  ]) {
    const { page: studio } = await openStudio(browser, server, door);
    await studio
      .locator('.stack', { has: studio.getByRole('link', { name }) })
      .last()
      .getByText(words)
      .waitFor();
    await studio.close();
  }
});
