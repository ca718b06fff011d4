// Tests the views that the script shows for elements with `load="touch"` and no content, with the built files.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, serve, settled } from './page.mjs';

const script = '<script type="module" src="/dist/forem-widgets.js"></script>';
const card = '<forem-network-card network="eures" load="touch"></forem-network-card>';
const list =
  '<forem-sector-filter load="touch"></forem-sector-filter><forem-theme-filter load="touch"></forem-theme-filter><forem-project-list load="touch"></forem-project-list>';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Shows a page, and resolves to what `use` resolves to. */
async function show({ body, use, ...page }) {
  const site = await serve({ body: script + body, ...page });
  const opened = await open(browser, site.address, { viewport: { width: 1000, height: 900 } });
  try {
    const result = await use(opened.page, site);
    assert.deepEqual(opened.complaints, []);
    return result;
  } finally {
    await opened.page.close();
    await site.close();
  }
}

/** Resolves when all elements of the page have a shadow root. */
const drawn = (page) =>
  page.waitForFunction(() => {
    const all = [...document.querySelectorAll('body *')].filter(({ localName }) => localName.includes('-'));
    return all.every(({ shadowRoot }) => shadowRoot?.querySelector('.base'));
  });
const started = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('[load]')].every(({ state }) => state === 'ready'),
  );
const isDefined = (page, tag) => page.evaluate((name) => Boolean(customElements.get(name)), tag);

/** Texts of an element and of the elements in it, with their roles for readers. */
const contentOf = (page, tag) =>
  page.$eval(tag, (element) => {
    const lines = [];
    const read = (parent) => {
      for (const node of parent.childNodes) {
        if (node.nodeType === Node.TEXT_NODE && node.nodeValue.trim())
          lines.push(node.nodeValue.replace(/\s+/g, ' ').trim());
        if (node.localName === 'a') lines.push(node.href);
        if (node.shadowRoot) read(node.shadowRoot);
        else if (node.nodeType === Node.ELEMENT_NODE && node.getAttribute('role') !== 'status') read(node);
      }
    };
    read(element.shadowRoot);
    return lines;
  });

const viewed = {
  'forem-network-card': card,
  'forem-network-list': '<forem-network-list load="touch"></forem-network-list>',
  'forem-sector-filter': '<forem-sector-filter load="touch"></forem-sector-filter>',
  'forem-theme-filter': '<forem-theme-filter load="touch"></forem-theme-filter>',
  'forem-search-box': '<forem-search-box load="touch"></forem-search-box>',
  'forem-project-list': '<forem-project-list load="touch"></forem-project-list>',
};
for (const lang of ['fr', 'nl', 'de', 'en'])
  for (const [tag, body] of Object.entries(viewed))
    test(`<${tag}> shows the same in its view (${lang}) as after its start`, () =>
      show({
        body,
        lang,
        use: async (page, { requests }) => {
          await drawn(page);
          assert.equal(await isDefined(page, tag), false);
          assert.equal(requests.length, 2);
          const before = await contentOf(page, tag);
          const { height } = await page.locator(tag).boundingBox();
          assert.ok(before.length > 0, String(before));
          await page.$eval(tag, (element) => element.setAttribute('load', 'now'));
          await started(page);
          assert.deepEqual(await contentOf(page, tag), before);
          assert.equal((await page.locator(tag).boundingBox()).height, height);
        },
      }));

test('views need no more than scripts of the same site, and no HTML parser', () =>
  show({
    body: card + list,
    csp: "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types forem-widgets",
    use: drawn,
  }));

/** Chooses the first theme by keyboard. Resolves when the element of a tag has that selection. */
async function chooseTheme(page, tag) {
  const box = page.locator('forem-theme-filter input[type=checkbox]').first();
  const value = await box.inputValue();
  await box.focus();
  await page.keyboard.press('Space');
  await page.waitForFunction(
    ([name, id]) => document.querySelector(name).selection?.theme?.[0] === id,
    [tag, value],
  );
  return { box, value };
}

test('a choice in the view of a filter reaches the list of its group', () =>
  show({
    body: list,
    use: async (page) => {
      await drawn(page);
      const { value } = await chooseTheme(page, 'forem-project-list');
      await settled(page);
      assert.equal(
        await page.$eval('forem-theme-filter', ({ shadowRoot }) => shadowRoot.activeElement?.value),
        value,
      );
    },
  }));

test('a choice in the view of the whole page is kept, with the focus', () =>
  show({
    body: '<forem-partnerships load="touch"></forem-partnerships>',
    use: async (page, { requests }) => {
      await drawn(page);
      assert.equal(requests.length, 3);
      const { box } = await chooseTheme(page, 'forem-partnerships');
      await started(page);
      assert.equal(await box.isChecked(), true);
    },
  }));

test('a view that is readable on another ground stays', () =>
  show({
    body: card,
    head: '<meta name="color-scheme" content="dark">',
    use: async (page) => {
      await drawn(page);
      await page.waitForLoadState('networkidle');
      assert.equal(await isDefined(page, 'forem-network-card'), false);
    },
  }));

const others = {
  'with an attribute that no view has':
    '<forem-project-list sector="textile" load="touch"></forem-project-list>',
  'without a view': '<forem-project-timeline load="touch"></forem-project-timeline>',
  'with data of its own':
    '<forem-project-list src="/dist/data/partnerships.json" load="touch"></forem-project-list>',
  'on a dark ground': `<div style="background: #123">${card}</div>`,
};
for (const [name, body] of Object.entries(others))
  test(`an element ${name} starts by itself`, () => show({ body, use: started }));

test('the whole page starts by itself when its view is old', async () => {
  const site = await serve({ body: `${script}<forem-partnerships load="touch"></forem-partnerships>` });
  const page = await browser.newPage();
  await page.clock.setFixedTime(Date.now() + 100 * 24 * 3600 * 1000);
  await page.goto(site.address);
  await started(page);
  await page.close();
  await site.close();
});

const changes = {
  'another network': (page) =>
    page.$eval('forem-network-card', (element) => element.setAttribute('network', 'wapes')),
  'another language of the page': (page) => page.evaluate(() => (document.documentElement.lang = 'de')),
};
for (const [name, change] of Object.entries(changes))
  test(`${name} starts an element that shows its view`, () =>
    show({
      body: card,
      use: async (page) => {
        await drawn(page);
        await change(page);
        await started(page);
      },
    }));

test('HTML made beforehand stays, and needs no file but the script', async () => {
  const { prerender } = await import('../../dist/prerender/index.js');
  const body = await prerender({ element: 'network-card', attributes: { network: 'eures', load: 'touch' } });
  await show({
    body,
    use: async (page, { requests }) => {
      await page.waitForLoadState('networkidle');
      assert.deepEqual(requests, ['/dist/forem-widgets.js']);
    },
  });
});
