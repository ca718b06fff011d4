// Code from the studio is put into a page of a partner, in Chromium, and shows there what the preview showed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { open, serve, settled } from '../embed/page.mjs';
import { browser, openStudio, server } from './studio-page.mjs';
import { choices, listText, takeCode } from './take-code.mjs';

/** Opens the builder with a form of the code, and returns what its preview shows, the code and its policy. */
const take = (form) => {
  const address = encodeURIComponent(`${server.address}dist/`);
  const state = `${choices}&~form=${form}&~base=${address}`;
  return takeCode(browser, `${server.address}dist/studio/index.html`, state);
};

/** Text of the element on a page, also within a frame, which the page follows. */
const textOn = (page, isFrame) => listText(isFrame ? page.frameLocator('iframe') : page);

for (const form of ['script', 'file', 'div', 'html', 'frame', 'sharepoint'])
  test(`code as ${form} shows the same as the preview, under the policy that the studio names`, async () => {
    const { shown, code, policy } = await take(form);
    // The page itself has an icon of its own.
    const icon = policy.includes('img-src') ? '' : '; img-src data:';
    const partner = await serve({ body: code, csp: `default-src 'none'; ${policy}${icon}` });
    const { page, complaints } = await open(browser, partner.address);
    const isFrame = form === 'frame' || form === 'sharepoint';
    if (!isFrame) await settled(page);
    assert.equal(await textOn(page, isFrame), shown);
    assert.deepEqual(complaints, []);
    await page.close();
    await partner.close();
  });

for (const form of ['drupal', 'typo3', 'joomla'])
  test(`the tag in the code for ${form} shows the same as the preview`, async () => {
    const { shown, code } = await take(form);
    const tag = code.slice(code.indexOf('<forem-project-list'));
    const partner = await serve({
      body: `<script type="module" src="${server.address}dist/forem-widgets.js"></script>${tag}`,
    });
    const { page } = await open(browser, partner.address);
    await settled(page);
    assert.equal(await textOn(page), shown);
    await page.close();
    await partner.close();
  });

test('HTML made beforehand is read without script, and holds the names of the projects', async () => {
  const { code } = await take('html');
  const partner = await serve({ body: code });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(partner.address);
  await page
    .getByText(/Grenzeloos/)
    .first()
    .waitFor();
  await context.close();
  await partner.close();
});

test('the code of a frame has the height that the studio measured for its narrowest width', async () => {
  const address = encodeURIComponent(`${server.address}dist/`);
  const { page } = await openStudio(browser, server, `build/${choices}&~form=frame&~base=${address}`);
  const heights = page.locator('studio-frame-heights li');
  await heights.nth(2).waitFor();
  const told = (await heights.allInnerTexts()).map((line) => line.match(/\d+/g).map(Number));
  assert.deepEqual(
    told.map(([width]) => width),
    [240, 400, 900],
  );
  const code = await page.locator('studio-take studio-code code').first().innerText();
  const tallest = Math.max(...told.map(([, height]) => height));
  assert.match(code, new RegExp(`height="${tallest}"`));
  await page.close();
  // A page without the second line of the code, as where scripts are stripped.
  for (const [width, height] of told) {
    const frame = code.split('\n')[0].replace('width="100%"', `width="${width}"`);
    const partner = await serve({ body: frame });
    const { page: own } = await open(browser, partner.address);
    await listText(own.frameLocator('iframe'));
    const content = await own
      .frameLocator('iframe')
      .locator('body')
      .evaluate((body) => body.offsetHeight);
    assert.equal(content, height, `at ${width} px`);
    await own.close();
    await partner.close();
  }
});

test('a frame has the colour and the corners that its preview showed', async () => {
  const address = encodeURIComponent(`${server.address}dist/`);
  const looks = '&~accent=%23c8102e&~radius=12px&~font=Georgia';
  const { page } = await openStudio(browser, server, `build/${choices}&~form=frame&~base=${address}${looks}`);
  const looksOf = async (frame) => {
    await listText(frame);
    return frame
      .locator('forem-project-list')
      .first()
      .evaluate((list) => {
        const { color, fontFamily } = getComputedStyle(list.shadowRoot.querySelector('a[href]'));
        return { color, fontFamily };
      });
  };
  const shown = await looksOf(page.frameLocator('studio-preview iframe'));
  assert.match(shown.fontFamily, /Georgia/);
  await page.locator('studio-frame-heights li').nth(2).waitFor();
  const code = await page.locator('studio-take studio-code code').first().innerText();
  assert.equal(await page.locator('studio-take studio-code').count(), 1);
  await page.close();
  const partner = await serve({ body: code });
  const { page: own } = await open(browser, partner.address);
  assert.deepEqual(await looksOf(own.frameLocator('iframe')), shown);
  await own.close();
  await partner.close();
});
