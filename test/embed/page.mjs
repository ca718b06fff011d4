// Opens a partner's page in Chromium, on a server that counts requests.
import { chromium } from 'playwright-core';
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { ensureChromium } from '../../scripts/lib/browsers.mjs';
import { root } from '../../scripts/lib/run.mjs';

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
  '.css': 'text/css',
  '.xhtml': 'application/xhtml+xml',
  '.svg': 'image/svg+xml',
};

/**
 * @param options further options of Playwright
 * @param more further arguments of the browser
 */
export async function launch(options = {}, more = []) {
  const args = [
    ...more,
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: await ensureChromium(), args, ...options });
}

/**
 * Serves `body` as a page beside the project's files.
 * @param hold part of an address; matching requests are answered after `release()`
 * @param refuse part of an address, or an expression; matching requests get 404 until `allow()`
 * @param files contents by path, beside the project's own
 * @param statuses codes by path, of requests that get no content
 */
export async function serve({ body, lang = 'fr', csp, head = '', hold, refuse, files = {}, statuses = {} }) {
  const requests = [];
  const headers = {};
  const waiting = [];
  let holding = Boolean(hold);
  let refusing = Boolean(refuse);
  const isRefused = (path) => (refuse instanceof RegExp ? refuse.test(path) : path.includes(refuse));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (csp) response.setHeader('content-security-policy', csp);
      return response.end(
        `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`,
      );
    }
    const file = join(root, pathname);
    requests.push(pathname);
    headers[pathname] = request.headers;
    const answer = () => {
      // Pages of other sites may load the files, as on a CDN.
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      if (Object.hasOwn(statuses, pathname)) return response.writeHead(statuses[pathname]).end();
      if (Object.hasOwn(files, pathname)) return response.end(files[pathname]);
      if (!existsSync(file) || (refusing && isRefused(pathname))) return response.writeHead(404).end();
      response.end(readFileSync(file));
    };
    if (holding && pathname.includes(hold)) waiting.push(answer);
    else answer();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A test that fails before it closes must not keep the process alive.
  server.unref();
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    requests,
    /** Headers of the request for each path. */
    headers,
    release() {
      holding = false;
      for (const answer of waiting.splice(0)) answer();
    },
    /** Refuses nothing from now on. */
    allow: () => (refusing = false),
    /** Brotli bytes of all requested files. */
    bytes: () =>
      requests.reduce((sum, path) => sum + brotliCompressSync(readFileSync(join(root, path))).length, 0),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

/** Opens an address and collects the browser's error messages. */
export async function open(browser, address, options) {
  const page = await browser.newPage(options);
  const complaints = [];
  page.on(
    'console',
    (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Waits until no element on the page is in the state `loading`. */
export const settled = (page) =>
  page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('forem-'))
      .every(({ state }) => state && state !== 'loading'),
  );

/** Waits until the browser has drawn what there is. */
export const twoFrames = (page) =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Returns the text in an element's shadow tree. */
export const text = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.shadowRoot.textContent);

/** Resolves to how much the content of a page has moved, with the three decimals that browsers report. */
export async function layoutShift(page) {
  const shift = await page.evaluate(
    () =>
      new Promise((done) => {
        new PerformanceObserver((list) =>
          done(list.getEntries().reduce((sum, { value }) => sum + value, 0)),
        ).observe({ type: 'layout-shift', buffered: true });
        // The observer reports nothing if there is no shift.
        setTimeout(() => done(0), 200);
      }),
  );
  return shift.toFixed(3);
}
