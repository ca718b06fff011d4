// Measures the cost of embedding: bytes, requests and time on a slow line, beside other ways to show the same projects.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { close as closePagefind, createIndex } from 'pagefind';
import { build } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { launch } from './browser.mjs';
import { contenders } from './embed-pages.mjs';

/** Slow 4G: 150 ms, 1.6 Mbit/s down, 0.75 Mbit/s up. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };
const cpuRate = 4;

const types = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
};

/** Serves pages and files compressed, as a partner's server does. */
async function serve(folders, pages) {
  const compressed = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const [, first, ...rest] = pathname.split('/');
    const file = folders[first] && join(folders[first], ...rest);
    const page = pages[Number(first)];
    if (page === undefined && !(file && existsSync(file))) return response.writeHead(404).end();
    if (!compressed.has(pathname)) compressed.set(pathname, brotliCompressSync(page ?? readFileSync(file)));
    response.setHeader('content-type', page ? 'text/html; charset=utf-8' : (types[extname(file)] ?? ''));
    response.setHeader('content-encoding', 'br');
    response.setHeader('access-control-allow-origin', '*');
    response.end(compressed.get(pathname));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  return { address: `http://127.0.0.1:${server.address().port}`, close };
}

/**
 * Runs in the page before its scripts: records the time when the page is usable, and the reports of the browser.
 * @param wanted `text` that the page shows, and the `tag` of an element that is ready. With `isTouched`, a pointer comes
 *   to that element when the text is there
 */
function watch({ text, tag, isTouched }) {
  const seen = { shift: 0, blocked: 0 };
  globalThis.bench = seen;
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('layout-shift', (entry) => (seen.shift += entry.value));
  observe('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
  const holds = (node) =>
    node.textContent.includes(text) ||
    [...node.querySelectorAll('*')].some((each) => each.shadowRoot && holds(each.shadowRoot));
  const isReady = () => document.querySelector(tag)?.state === 'ready';
  const look = () => {
    const isSeen = document.body && holds(document.body);
    if (isSeen && isTouched) {
      document.querySelector(tag).dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      isTouched = false;
    }
    if (isSeen && (!tag || isReady())) seen.usable = performance.now();
    else requestAnimationFrame(look);
  };
  look();
}

async function measure(browser, address, wanted) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', line);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuRate });
    let [bytes, requests] = [0, -1];
    session.on('Network.loadingFinished', ({ encodedDataLength }) => {
      // The page itself is not counted.
      if (requests++ >= 0) bytes += encodedDataLength;
    });
    await page.addInitScript(watch, wanted);
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForFunction(() => globalThis.bench.usable, undefined, { timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    // The browser adds the entry some time after the paint, and an observer may miss it.
    const entry = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const first = await page.waitForFunction(entry).then((handle) => handle.jsonValue());
    return { ...(await page.evaluate(() => globalThis.bench)), first, bytes, requests };
  } finally {
    await context.close();
  }
}

/** Writes the index of Pagefind for the projects, as its command does for pages. */
async function indexForPagefind(projects, outputPath) {
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  for (const { id, name, summary } of projects)
    await index.addCustomRecord({
      url: `/${id}/`,
      content: `${name.fr} ${summary?.fr ?? ''}`,
      language: 'fr',
      meta: { title: name.fr },
    });
  await index.writeFiles({ outputPath });
  await closePagefind();
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

/** @returns rows of figures, the medians of all rounds; the first row is plain HTML, the reference of the others */
export async function runEmbed({ work, ours, rounds, say }) {
  const scripts = join(work, 'embed');
  const names = [
    'plain-elements',
    'lit-elements',
    'list',
    'datatables',
    'tabulator',
    'pagefind',
    'web-awesome',
  ];
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir: scripts,
      cssCodeSplit: true,
      lib: {
        entry: Object.fromEntries(names.map((name) => [name, join(root, `bench/embed/${name}.js`)])),
        formats: ['es'],
      },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const { projects } = JSON.parse(readFileSync(join(ours, 'data/partnerships.json'), 'utf8'));
  const pagefind = join(work, 'pagefind');
  await indexForPagefind(projects, pagefind);
  const head =
    '<!doctype html><html lang="fr"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">';
  const { prerender } = await import(pathToFileURL(join(ours, 'prerender/index.js')).href);
  const rows = await contenders(prerender, projects);
  const pages = rows.map(({ body }) => `${head}<body>${body}</body></html>`);
  const server = await serve({ scripts, ours, pagefind }, pages);
  const browser = await launch();
  try {
    for (const row of rows) row.runs = [];
    for (let round = 0; round < rounds; round++)
      for (const [number, row] of rows.entries()) {
        say(`embed: ${row.name}`);
        row.runs.push(await measure(browser, `${server.address}/${number}`, row.wanted));
      }
    return rows.map(({ name, aim, runs }) => {
      const figure = (key) => median(runs.map((run) => run[key] ?? 0));
      return {
        name,
        aim,
        ...Object.fromEntries(
          ['bytes', 'requests', 'first', 'usable', 'shift', 'blocked'].map((key) => [key, figure(key)]),
        ),
      };
    });
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Returns the rows as a Markdown table, with the time until the list is usable as a ratio to plain HTML. */
export function embedTable(rows) {
  const [plain] = rows;
  const heads = [
    'page',
    'kB',
    'requests',
    'first content, ms',
    'usable, ms',
    '÷ plain HTML',
    'aim',
    'blocked, ms',
    'layout shift',
  ];
  const lines = rows.map(({ name, aim, bytes, requests, first, usable, shift, blocked }) => [
    name,
    (bytes / 1000).toFixed(1),
    requests,
    Math.round(first),
    Math.round(usable),
    (usable / plain.usable).toFixed(2),
    aim ?? '',
    Math.round(blocked),
    shift.toFixed(3),
  ]);
  return [heads, heads.map((_, i) => (i ? '---:' : '---')), ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
