// Tests dist/frame/: a frame has the height of its element.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { oEmbed } from '../../dist/prerender/index.js';
import { launch, open, serve } from './page.mjs';

let browser;
let cdn;
before(async () => {
  browser = await launch();
  cdn = await serve({ body: '' });
});
after(async () => {
  await browser.close();
  await cdn.close();
});

const address = (query) => `${cdn.address}dist/frame/index.html?${query}`;
const host = () => `<script type="module" src="${cdn.address}dist/forem-frame.js"></script>`;

async function show(body, act) {
  const server = await serve({ body });
  const { page, complaints } = await open(browser, server.address);
  page.setDefaultTimeout(10_000);
  try {
    await act(page, complaints);
  } finally {
    await page.close();
    await server.close();
  }
}

test('the answer of oEmbed shows the element, in its language, and becomes as high as it', async () => {
  const url = address('element=project-list&lang=nl&page-size=2');
  const { html, type, version } = oEmbed({ url, title: 'Projecten' });
  assert.deepEqual([type, version], ['rich', '1.0']);
  await show(host() + html, async (page, complaints) => {
    const frame = page.frameLocator('iframe');
    await frame.getByText('5 projecten').first().waitFor();
    assert.equal(await frame.locator('html').getAttribute('lang'), 'nl');
    await page.waitForFunction(() => document.querySelector('iframe').height !== '600');
    const fits = () => frame.locator('html').evaluate((root) => root.scrollHeight === root.clientHeight);
    assert.ok(await fits(), 'There is something to scroll.');
    // The frame grows with its content.
    const before = await page.locator('iframe').getAttribute('height');
    await frame.locator('summary').first().click();
    await page.waitForFunction(
      (height) => Number(document.querySelector('iframe').height) > Number(height),
      before,
    );
    assert.deepEqual(complaints, []);
  });
});

test('the page of a frame has a title, a main landmark and one heading of the first level', async () => {
  await show('', async (page) => {
    await page.goto(address('element=project-list&lang=nl'));
    await page.waitForFunction(() => document.title === 'Voorbeelden van projecten');
    assert.equal(await page.locator('main h1').count(), 1);
    await page.goto(address('element=project-list&lang=nl&heading-level=3'));
    await page.locator('main h3').first().waitFor();
    assert.equal(await page.locator('main h1').count(), 0);
  });
});

test('an address puts no listener and no style into the page, and no data of other sites', async () => {
  const elsewhere = await serve({ body: '', files: { '/x.json': '{}' } });
  const query = `element=network-card&network=eures&onclick=top.x%3D1&style=color:red&src=${elsewhere.address}x.json`;
  await show(`<iframe title="Network" src="${address(query)}"></iframe>`, async (page) => {
    const element = page.frameLocator('iframe').locator('forem-network-card');
    await element.waitFor();
    const names = await element.evaluate((each) => each.getAttributeNames().sort());
    assert.deepEqual(names, ['network', 'src']);
    await page.frameLocator('iframe').getByRole('button', { name: 'Réessayer' }).waitFor();
    assert.deepEqual(elsewhere.requests, []);
  });
  await elsewhere.close();
});

for (const [sandbox, isHeard] of [
  ['allow-scripts allow-same-origin', true],
  ['allow-scripts', false],
])
  test(`in a sandbox with ${sandbox}: shows its element, and is ${isHeard ? '' : 'not '}heard`, async () => {
    const src = address('element=network-card&network=eures');
    const frame = `<iframe title="Network" data-forem-frame height="100" sandbox="${sandbox}" src="${src}"></iframe>`;
    await show(host() + frame, async (page, complaints) => {
      await page.frameLocator('iframe').getByRole('heading', { name: 'EURES' }).waitFor();
      if (isHeard) await page.waitForFunction(() => document.querySelector('iframe').height > 300);
      else assert.equal(await page.locator('iframe').getAttribute('height'), '100');
      assert.deepEqual(complaints, []);
    });
  });

test('messages of others change nothing', async () => {
  const liar = `<iframe title="Liar" id="liar" data-forem-frame height="100" srcdoc="<script>parent.postMessage({ type: 'forem-frame', height: 999 }, '*'); parent.postMessage('done', '*')</script>"></iframe>`;
  const ours = `<iframe title="Ours" id="ours" data-forem-frame height="200" src="${address('element=network-card&network=eures&lang=fr')}"></iframe>`;
  const body = `<script>addEventListener('message', ({ data }) => data === 'done' && (globalThis.told = true))</script>${host()}${ours}`;
  await show(body, async (page) => {
    await page.frameLocator('#ours').getByText('EURES').first().waitFor();
    await page.waitForFunction(() => document.querySelector('#ours').height > 300);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), liar);
    await page.waitForFunction(() => globalThis.told);
    await page.evaluate(
      () =>
        new Promise((done) => {
          addEventListener('message', ({ data }) => data === 'last' && done());
          postMessage({ type: 'forem-frame', height: 999 }, '*');
          postMessage('last', '*');
        }),
    );
    assert.equal(await page.locator('#liar').getAttribute('height'), '100');
    assert.notEqual(await page.locator('#ours').getAttribute('height'), '999');
  });
});
