// Tests when the script starts an element (attribute `load`), in a real page with a real server.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, serve, settled, text } from './page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
const far = '<div style="block-size: 500vh"></div>';
const chunks = ({ requests }) => requests.filter((path) => path !== '/dist/forem-widgets.js');

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function show(body, use, path = '', hold = undefined) {
  const site = await serve({ body: `${script}${body}`, hold });
  const { page, complaints } = await open(browser, site.address + path);
  try {
    await use(page, site);
    assert.deepEqual(complaints, []);
  } finally {
    await page.close();
    await site.close();
  }
}

/** Resolves when the script has searched the page and sent its requests. */
const idle = (page) =>
  page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done, 100))));
const isReady = (page) =>
  page.waitForFunction(() => document.querySelector('forem-network-card').state === 'ready');
const card = '<forem-network-card network="eures"></forem-network-card>';

test('an element out of sight requests nothing until it comes within a screen', () =>
  show(far + card, async (page, site) => {
    await idle(page);
    assert.deepEqual(chunks(site), []);
    await page.evaluate(() => scrollTo(0, innerHeight * 3.5));
    await isReady(page);
  }));

const starts = {
  'load="now"': (page) =>
    page.evaluate(() => document.querySelector('forem-network-card').setAttribute('load', 'now')),
  printing: (page) => page.pdf(),
  'find in page': (page) => page.keyboard.press('Control+f'),
  'a link to an anchor': (page) => page.evaluate(() => (location.hash = 'end')),
  'a return from the back/forward cache': (page) =>
    page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))),
};
for (const [name, act] of Object.entries(starts))
  test(`${name} starts an element out of sight`, () =>
    show(far + card, async (page, site) => {
      await idle(page);
      assert.deepEqual(chunks(site), []);
      await act(page);
      await isReady(page);
    }));

test('a page opened at an anchor starts all elements', () =>
  show(`<p id="start">Start</p>${far}${card}`, (page) => isReady(page), '#start'));

/** Styles of pages that keep elements out of sight until they are defined. */
const cloaks = [
  ':not(:defined) { display: none }',
  ':not(:defined) { visibility: hidden }',
  ':not(:defined) { position: absolute; left: -9999px }',
  ':not(:defined) { display: block; height: 0; overflow: hidden; opacity: 0 }',
  'forem-network-card { display: contents }',
];
for (const cloak of cloaks)
  test(`${cloak} prevents no element from starting`, () =>
    show(`<style>${cloak}</style><div>${card}</div>`, (page) => isReady(page)));

for (const parent of ['<div hidden>', '<dialog>', '<details>', '<div popover>'])
  test(`an element in a closed ${parent} requests nothing until it opens`, () =>
    show(`${parent}<p>Closed</p>${card}`, async (page, site) => {
      await idle(page);
      assert.deepEqual(chunks(site), []);
      await page.evaluate(() => {
        const { parentElement } = document.querySelector('forem-network-card');
        parentElement.hidden = false;
        if (parentElement.localName === 'dialog') parentElement.showModal();
        if (parentElement.localName === 'details') parentElement.open = true;
        if (parentElement.popover) parentElement.showPopover();
      });
      await isReady(page);
    }));

test('load="touch" keeps prerendered HTML, and loses no act', async () => {
  const { prerender } = await import('../../dist/prerender/index.js');
  const drawn = async (element, attributes) =>
    prerender({ element, attributes: { ...attributes, load: 'touch' }, as: 'shadow' });
  const body = (await drawn('sector-filter', {})) + (await drawn('project-list', { 'page-size': 3 }));
  await show(body, async (page, site) => {
    await idle(page);
    assert.deepEqual(chunks(site), []);
    const box = page.locator('forem-sector-filter input[type=checkbox]').first();
    const label = await box.evaluate((input) => input.value);
    await box.evaluate((input) => input.focus());
    await page.keyboard.press('Space');
    await page.waitForFunction(
      () => document.querySelector('forem-sector-filter').selection?.sector?.length === 1,
    );
    assert.deepEqual(await page.evaluate(() => document.querySelector('forem-sector-filter').selection), {
      sector: [label],
    });
    assert.equal(await box.isChecked(), true);
    assert.equal(
      await page.evaluate(
        () => document.querySelector('forem-sector-filter').shadowRoot.activeElement?.value,
      ),
      label,
    );
    await page.locator('forem-project-list').hover();
    await settled(page);
    assert.doesNotMatch(await text(page, 'forem-project-list'), /^\s*$/);
  });
});

test('an element that waits for the one above still shows the content that the page wrote in it', () =>
  show(
    '<forem-sector-filter src="/never.json"></forem-sector-filter><forem-project-list src="/never.json"><a href="/">Page</a></forem-project-list>',
    async (page) => {
      await page.waitForFunction(() =>
        document.querySelector('forem-project-list').matches(':state(waiting)'),
      );
      assert.equal(await page.locator('forem-project-list a').isVisible(), true);
    },
    '',
    'never.json',
  ));

/** Height of what an element shows. */
const shown = (page, tag) =>
  page.$eval(tag, (element) => {
    const [content] = element.shadowRoot?.children ?? [];
    return {
      height: content?.getBoundingClientRect().height ?? 0,
      text: element.shadowRoot?.textContent ?? '',
    };
  });

test('an empty element shows its outline before its code arrives', async () => {
  const body = `${script}<forem-project-list></forem-project-list><forem-network-card network="eures"></forem-network-card>`;
  const server = await serve({ hold: '/chunks/', body });
  const { page, complaints } = await open(browser, server.address);
  await page.waitForFunction(() => document.querySelector('forem-project-list').shadowRoot);
  assert.ok((await shown(page, 'forem-project-list')).height > 200);
  // A second outline would move when the first element gets its content.
  assert.equal((await shown(page, 'forem-network-card')).height, 0);
  server.release();
  await page.waitForFunction(() => document.querySelector('forem-project-list').state === 'ready');
  const { text } = await shown(page, 'forem-project-list');
  assert.ok(text.includes('5 projets'), text);
  assert.equal(await page.$eval('forem-project-list', ({ shadowRoot }) => shadowRoot.children.length), 2);
  assert.deepEqual(complaints, []);
  await page.close();
  await server.close();
});

test('the outline goes where the code does not arrive', async () => {
  const server = await serve({
    refuse: '/chunks/',
    body: `${script}<forem-project-list></forem-project-list>`,
  });
  const { page } = await open(browser, server.address);
  await page.waitForFunction(() => document.querySelector('forem-project-list').shadowRoot);
  await page.waitForFunction(() => !document.querySelector('forem-project-list').shadowRoot.hasChildNodes());
  await page.close();
  await server.close();
});
