// Drives pages in Chromium, Firefox and WebKitGTK by one set of functions, with real keys and clicks. `HOST_ENGINES`
// names the engines: Chromium alone by default.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { puppeteerCore } from '@web/test-runner-chrome';
import { findFirefox } from '../../scripts/lib/browsers.mjs';
import { webkitDriver } from '../../scripts/lib/webkit-driver.mjs';
import { launch, serve } from '../embed/page.mjs';

export const engineNames = (process.env.HOST_ENGINES ?? 'Chromium').split(',');

/** Keys of WebDriver: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const keyCodes = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004', ArrowDown: '\uE015', Control: '\uE009' };

/** Returns a page of Playwright or Puppeteer: both have the functions that are used here. */
const tabOf = (page) => ({
  page,
  goto: (url) => page.goto(url, { waitUntil: 'load' }),
  run: (action, ...args) =>
    page.evaluate(`(${action})(${args.map((each) => JSON.stringify(each)).join(', ')})`),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  clickAt: ({ x, y }, button = 'left') => page.mouse.click(x, y, { button }),
  close: () => page.close(),
});

async function openChromium() {
  const browser = await launch({ ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  return {
    newTab: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

async function openFirefox() {
  const browser = await puppeteerCore.launch({ browser: 'firefox', executablePath: findFirefox() });
  return {
    newTab: async () => tabOf(await browser.newPage()),
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const driver = webkitDriver();
  const session = await driver.openSession();
  const call = (path, body) => driver.call('POST', session + path, body);
  const keys = (actions) => call('/actions', { actions: [{ type: 'key', id: 'keys', actions }] });
  const stroke = (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
  const buttons = { left: 0, middle: 1 };
  const tab = {
    goto: (url) => call('/url', { url }),
    async run(action, ...args) {
      const script = `const done = arguments[arguments.length - 1];
        Promise.resolve().then(() => (${action})(...[...arguments].slice(0, -1)))
          .then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const { value, error } = (await call('/execute/async', { script, args })) ?? {};
      if (error) throw new Error(error);
      return value;
    },
    press: (key) => keys(stroke(keyCodes[key] ?? key)),
    type: (text) => keys([...text].flatMap(stroke)),
    clickAt: ({ x, y }, button = 'left') =>
      call('/actions', {
        actions: [
          {
            type: 'pointer',
            id: 'mouse',
            actions: [
              { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
              { type: 'pointerDown', button: buttons[button] },
              { type: 'pointerUp', button: buttons[button] },
            ],
          },
        ],
      }),
    close: () => tab.goto('about:blank'),
  };
  return {
    newTab: () => tab,
    async close() {
      await driver.call('DELETE', session).catch(() => {});
      driver.end();
    },
  };
}

const openers = { Chromium: openChromium, Firefox: openFirefox, WebKit: openWebKit };
const browsers = new Map();

before(async () => {
  for (const name of engineNames) browsers.set(name, await openers[name]());
});
after(async () => {
  for (const browser of browsers.values()) await browser.close();
});

/** Records errors of a page, before any other script of it. */
export const recorder = `<script>
  window.errors = [];
  addEventListener('error', (event) => errors.push(String(event.message)));
  addEventListener('unhandledrejection', (event) => errors.push('rejected: ' + event.reason));
</script>`;

const timeoutMs = 15_000;

/** Returns a tab with functions that every engine has. */
function withWaits(tab) {
  const wait = async (condition, ...args) => {
    // Each driver serializes an element in its own way. Nodes of a frame are no instances of this window's `Node`.
    const plain = `async (...args) => {
      const value = await (${condition})(...args);
      return value?.nodeType ? true : value;
    }`;
    const end = Date.now() + timeoutMs;
    for (;;) {
      // A page that is being replaced answers nothing.
      const value = await tab.run(plain, ...args).catch((error) => ({ failure: error.message }));
      if (value && !value.failure) return value;
      if (Date.now() > end)
        throw new Error(`Waited in vain for ${condition} ${JSON.stringify(args)} ${value?.failure ?? ''}`);
      await new Promise((resolve) => setTimeout(resolve, 40));
    }
  };
  return {
    ...tab,
    wait,
    settled: () =>
      wait(() => {
        const elements = [...document.querySelectorAll('*')].filter((each) =>
          String(each.localName).startsWith('forem-'),
        );
        return elements.length > 0 && elements.every(({ state }) => state && state !== 'loading');
      }),
    /** Clicks with the mouse into the middle of the element that `find` returns. */
    async click(find, button) {
      const place = await wait(`() => {
        const element = (${find})();
        if (!element) return undefined;
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = element.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }`);
      // A new tab of Firefox may drop the first click.
      for (let tries = 5; tries; tries--) {
        await tab.run(() =>
          addEventListener('mousedown', () => (window.isPressed = true), { capture: true, once: true }),
        );
        await tab.clickAt(place, button);
        const isPressed = await tab.run(() => window.isPressed).catch(() => true);
        if (isPressed) break;
      }
      await tab.run(() => delete window.isPressed).catch(() => {});
    },
    noErrors: async () => assert.deepEqual(await tab.run(() => window.errors ?? []), []),
  };
}

/**
 * Declares a test of a row of the table in docs/hosts.md, once for each engine.
 * @param except reasons by engine where the recipe can't be followed
 * @param limitMs time for one engine
 */
export function hostTest(row, title, { except = {}, path = '', site, limitMs = 60_000 }, act) {
  for (const engine of engineNames)
    test(
      `row ${row} · ${engine} · ${title}`,
      { skip: except[engine] ?? false, timeout: limitMs },
      async () => {
        const options = typeof site === 'function' ? await site() : site;
        const server = await serve({ body: '', ...options });
        const tab = withWaits(await browsers.get(engine).newTab());
        try {
          await tab.goto(server.address + path);
          await act(tab, server, engine, options);
        } finally {
          await tab.close();
          await server.close();
        }
      },
    );
}

/** Records what the console warns of. */
export const recordWarnings =
  '<script>window.warnings = []; console.warn = (...all) => warnings.push(all.join(" "));</script>';

export const script = '<script type="module" src="/dist/forem-widgets.js"></script>';

/** Returns a whole page, for `files` of a site. */
export const pageOf = (head, body, { lang = 'fr', bodyAttributes = '' } = {}) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${recorder}${head}</head><body ${bodyAttributes}>${body}</body></html>`;
