// Tests that every stop of the Tab key on the whole page is in view, uncovered, and has a name of its own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, serve } from './page.mjs';

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Runs in the page: describes the element with the focus; `null` once the focus has left the page. */
function describeFocus() {
  let element = document.activeElement;
  if (!element || element === document.body) return null;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const labels = [...(element.labels ?? [])];
  const own = element.getBoundingClientRect();
  // Some controls are drawn by their labels.
  const { left, top, width, height } =
    own.width < 3 || getComputedStyle(element).opacity === '0' ? labels[0].getBoundingClientRect() : own;
  const elementAt = (x, y) => {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner === found) return found;
      found = inner;
    }
  };
  const isUncovered = (part) => {
    const found = elementAt(left + Math.min(width / 2, 8), top + part * height);
    if (!found) return false;
    // A country may have the sea in the middle of its box.
    if (element.ownerSVGElement) return element.ownerSVGElement.contains(found);
    return [element, ...labels].some((each) => each.contains(found) || found.contains(each));
  };
  const name = element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.innerText;
  return {
    name: name.replace(/\s+/g, ' ').trim(),
    kind: element.matches('a')
      ? `link to ${element.href}`
      : `${element.localName} of ${element.getRootNode().host.localName}`,
    isLink: element.matches('a'),
    isVisible: [0.2, 0.5, 0.8].every(isUncovered),
  };
}

const sizes = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 640, height: 480 },
  { width: 320, height: 256 },
];

/** Parts of the page, and what they show when they are ready. */
const parts = {
  'forem-network-list': 'article',
  'forem-project-list': 'article',
  'forem-partnership-map': '.controls',
  'forem-project-timeline': '.row',
};

async function stops(page) {
  const found = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop) return found;
    found.push(stop);
    assert.ok(found.length < 300, 'the focus does not leave the page');
  }
}

/** Names of buttons and fields, or of links, that are those of another purpose too. */
function ambiguous(found) {
  const kinds = new Map();
  for (const { name, kind, isLink } of found) {
    const key = `${isLink ? 'link' : 'control'} ${name}`;
    kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
  }
  return [...kinds].filter(([, each]) => each.size > 1).map(([key, each]) => [key, ...each]);
}

for (const size of sizes)
  for (const isOpen of size.width < 700 ? [false, true] : [false])
    test(`all stops are visible and named at ${size.width} × ${size.height}${isOpen ? ', with the filters open' : ''}`, async () => {
      const site = await serve({
        body: '<script type="module" src="/dist/forem-widgets.js"></script><forem-partnerships export url-sync></forem-partnerships>',
      });
      const page = await browser.newPage({ viewport: size });
      try {
        await page.goto(site.address);
        for (const [part, content] of Object.entries(parts)) {
          // Parts load when they are near the view.
          await page.locator(part).scrollIntoViewIfNeeded();
          await page.locator(`${part} ${content}`).first().waitFor();
        }
        await page.evaluate(() => scrollTo(0, 0));
        if (isOpen) await page.getByRole('button', { name: /^Filtrer/ }).click();
        const found = await stops(page);
        assert.ok(found.length > 30, `${found.length} stops`);
        assert.deepEqual(
          found.filter(({ isVisible, name }) => !isVisible || !name),
          [],
        );
        assert.deepEqual(ambiguous(found), []);
      } finally {
        await page.close();
        await site.close();
      }
    });
