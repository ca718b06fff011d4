// Measures what readers do beyond filters and pages, in a large set: first list, bytes, and the time to the reaction.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../../scripts/lib/run.mjs';
import { launch, openPage, untilReady, within } from './browser.mjs';
import { createPartnerData } from './build.mjs';

const html = `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"></head>
<body>
<forem-search-box suggest src="/data.json"></forem-search-box>
<forem-sector-filter src="/data.json"></forem-sector-filter>
<forem-range-filter facet="year" src="/data.json"></forem-range-filter>
<forem-facet-filter facet="partner" src="/data.json"></forem-facet-filter>
<forem-key-figures src="/data.json"></forem-key-figures>
<forem-project-list src="/data.json" pager="numbers" fields="period partners" open="dialog" export="cite csv" sentence></forem-project-list>
<script type="module">
  globalThis.bench = { start: performance.now(), tasks: [], events: new Map() };
  bench.list = document.querySelector('forem-project-list');
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) bench.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries())
      if (id) bench.events.set(id, Math.max(duration, bench.events.get(id) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16 });
  await import('/dist/forem-widgets.js');
</script>
</body>
</html>`;

const types = { '.js': 'text/javascript', '.json': 'application/json' };
const { BROTLI_PARAM_QUALITY: quality } = constants;

/** Serves the page and its files compressed. Large data gets the quality that servers use while they answer. */
async function serve(data) {
  const compress = (file, level) => brotliCompressSync(readFileSync(file), { params: { [quality]: level } });
  // The page does not wait for the compression.
  const compressed = new Map([['/data.json', compress(data, 5)]]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(html);
    }
    if (!compressed.has(pathname)) compressed.set(pathname, compress(join(root, pathname), 11));
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'br');
    response.end(compressed.get(pathname));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    bytes: (isData) =>
      [...compressed]
        .filter(([path]) => (path === '/data.json') === isData)
        .reduce((sum, [, body]) => sum + body.length, 0),
    close: () => new Promise((resolve) => (server.closeAllConnections(), server.close(resolve))),
  };
}

const type = async (field, text) => {
  await field.click();
  await field.pressSequentially(text, { delay: 60 });
};

/** Acts of a reader, by name. Each ends as it began, or in a state that does not matter to the next one. */
const acts = {
  async 'sector ticked, with key figures and sentence'(page) {
    const box = page.locator('forem-sector-filter input[type=checkbox]');
    for (const place of [1, 3, 3, 1]) await box.nth(place).click({ force: true, noWaitAfter: true });
  },
  async 'range of years moved by keys'(page) {
    await page.locator('forem-range-filter input[type=range]').first().focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft'])
      await page.keyboard.press(key, { delay: 30 });
  },
  async 'partner ticked'(page) {
    const box = page.locator('forem-facet-filter input[type=checkbox]');
    for (const place of [1, 1]) await box.nth(place).click({ force: true, noWaitAfter: true });
  },
  async 'words among partners typed'(page) {
    const field = page.locator('forem-facet-filter [part~=search]');
    await type(field, 'mons 17');
    await field.fill('');
  },
  async 'suggestions while typing'(page) {
    const field = page.locator('forem-search-box input');
    await type(field, 'format');
    for (const key of ['ArrowDown', 'ArrowDown', 'Escape']) await page.keyboard.press(key);
    await field.fill('');
  },
  async 'project opened and closed'(page) {
    await page.locator('forem-project-list [part~=project] :is(h3, h4) :is(a, button)').first().click();
    await page.locator('forem-project-list [part~=opened]').waitFor();
    await page.keyboard.press('Escape');
  },
  async 'page turned'(page) {
    await page.locator('forem-project-list [part~=pages] .number:not([aria-current])').first().click();
  },
};

/** Resolves when all elements show the answers to their latest questions. */
async function untilQuiet() {
  const elements = [...document.querySelectorAll(':defined')].filter(({ localName }) =>
    /^forem-/.test(localName),
  );
  for (let quiet = 0; quiet < 5;) {
    await Promise.all(elements.map(({ settled, updateComplete }) => settled ?? updateComplete));
    quiet = elements.every(({ state }) => state !== 'loading') ? quiet + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function measure(server, rate, limit, say) {
  const browser = await launch();
  try {
    // A browser is busy for a moment after its start.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { page, slowDown } = await openPage(browser, server.address);
    await page.waitForFunction('globalThis.bench?.start');
    await slowDown(rate);
    const ready = await within(limit, page.evaluate(untilReady));
    if (typeof ready === 'string') throw new Error(ready);
    await within(limit, page.evaluate(untilQuiet));
    const result = { ready, longest: await page.evaluate(() => Math.max(0, ...bench.tasks)), inp: {} };
    for (const [name, act] of Object.entries(acts)) {
      await page.evaluate(() => bench.events.clear());
      try {
        await within(limit, act(page));
        await within(limit, page.evaluate(untilQuiet));
        result.inp[name] = await page.evaluate(() => Math.max(0, ...bench.events.values()));
      } catch (error) {
        result.inp[name] = error.message.split('\n')[0];
      }
      say(`  ${rate}×, ${name}: ${result.inp[name]}`);
    }
    return result;
  } finally {
    await browser.close();
  }
}

/** Returns a Markdown table of the best of some rounds, for each rate. */
export async function runFeatures({ work, size, partners, rates, rounds, limit, say }) {
  const data = join(work, 'partners.json');
  await createPartnerData(data, join(work, 'partner-data'), size, partners);
  const server = await serve(data);
  try {
    const rows = new Map();
    const add = (name, i, value) => {
      const row = rows.get(name) ?? rates.map(() => undefined);
      row[i] = typeof value === 'string' ? value : Math.min(row[i] ?? Infinity, value);
      rows.set(name, row);
    };
    for (const [i, rate] of rates.entries())
      for (let round = 0; round < rounds; round++) {
        const { ready, longest, inp } = await measure(server, rate, limit * rate, say);
        add('first list', i, ready);
        add('longest block while loading', i, longest);
        for (const [name, value] of Object.entries(inp)) add(`INP, ${name}`, i, value);
      }
    const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
    const text = (value) => (typeof value === 'number' ? value.toFixed(0) : value);
    return [
      `| milliseconds | ${rates.map((rate) => `CPU ${rate}×`).join(' | ')} |`,
      `| --- |${rates.map(() => ' ---: |').join('')}`,
      ...[...rows].map(([name, values]) => `| ${name} | ${values.map(text).join(' | ')} |`),
      '',
      `Transferred: ${kB(server.bytes(false))} of code and messages, ${kB(server.bytes(true))} of data.`,
    ].join('\n');
  } finally {
    await server.close();
  }
}
