// Measures what readers do beyond filters and pages, in a large set: first list, bytes, and the time to the reaction.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { root } from '../../scripts/lib/run.mjs';
import { launch, openPage, untilReady, within } from './browser.mjs';
import { createPartnerData } from './build.mjs';
import { measureFeeds } from './feeds.mjs';

/** Returns a page with some elements, which notes what takes long. */
const pageWith = (elements) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"></head>
<body>
${elements}
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

const everything = `<forem-search-box suggest src="/data.json"></forem-search-box>
<forem-sector-filter src="/data.json"></forem-sector-filter>
<forem-range-filter facet="year" src="/data.json"></forem-range-filter>
<forem-facet-filter facet="partner" src="/data.json"></forem-facet-filter>
<forem-key-figures src="/data.json"></forem-key-figures>
<forem-project-list src="/data.json" pager="numbers" fields="period partners" open="dialog" export="cite csv xlsx json" sentence></forem-project-list>`;

const ownCards = `<forem-sector-filter src="/data.json"></forem-sector-filter>
<forem-project-list src="/data.json" page-size="48"><template data-card>
<h3 data-field="name"></h3><p data-field="period"></p><p data-field="summary"></p>
<p>Partenaires : <span data-field="partners"></span></p><p>Secteurs : <span data-field="sectors"></span></p>
</template></forem-project-list>`;

const types = { '.js': 'text/javascript', '.json': 'application/json' };
const { BROTLI_PARAM_QUALITY: quality } = constants;

/** Serves the page and its files compressed. Large data gets the quality that servers use while they answer. */
async function serve(data) {
  const compress = (file, level) => brotliCompressSync(readFileSync(file), { params: { [quality]: level } });
  // The page does not wait for the compression.
  const compressed = new Map([['/data.json', compress(data, 5)]]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pages[pathname]) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(pageWith(pages[pathname].elements));
    }
    if (!compressed.has(pathname)) compressed.set(pathname, compress(join(root, pathname), 11));
    response.setHeader('content-type', types[extname(pathname)] ?? 'application/octet-stream');
    response.setHeader('content-encoding', 'br');
    response.end(compressed.get(pathname));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
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

async function tickSectors(page) {
  const box = page.locator('forem-sector-filter input[type=checkbox]');
  for (const place of [1, 3, 3, 1]) await box.nth(place).click({ force: true, noWaitAfter: true });
}

const turnPage = (page) =>
  page.locator('forem-project-list [part~=pages] .number:not([aria-current])').first().click();

/** Saves all projects as a file, and returns the milliseconds until the browser has it. */
const saving = (format) => async (page) => {
  const start = performance.now();
  const saved = page.waitForEvent('download', { timeout: 0 });
  await page.locator('forem-project-list [part~=actions] button', { hasText: format }).first().click();
  await (await saved).cancel();
  return performance.now() - start;
};

/** Acts of a reader, by name. Each ends as it began, or in a state that does not matter to the next one. */
const acts = {
  'sector ticked, with key figures and sentence': tickSectors,
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
  'page turned': turnPage,
  'all saved as CSV': saving('CSV'),
  'all saved as XLSX': saving('XLSX'),
  'all saved as JSON': saving('JSON'),
};

/** Pages by their paths: the elements, and the acts of a reader. */
const pages = {
  '/': { elements: everything, acts },
  '/own-cards': {
    elements: ownCards,
    acts: { 'sector ticked, with own cards': tickSectors, 'page of own cards turned': turnPage },
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

async function measure(server, path, rate, limit, say) {
  const browser = await launch();
  try {
    // A browser is busy for a moment after its start.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const { page, slowDown } = await openPage(browser, server.address + path);
    await page.waitForFunction('globalThis.bench?.start');
    await slowDown(rate);
    const ready = await within(limit, page.evaluate(untilReady));
    if (typeof ready === 'string') throw new Error(ready);
    await within(limit, page.evaluate(untilQuiet));
    const result = {
      ready,
      longest: await page.evaluate(() => Math.max(0, ...bench.tasks)),
      inp: {},
      saved: {},
    };
    for (const [name, act] of Object.entries(pages[path].acts)) {
      await page.evaluate(() => bench.events.clear());
      try {
        const saved = await within(limit, act(page));
        if (typeof saved === 'number') result.saved[name] = saved;
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
      for (let round = 0; round < rounds; round++)
        for (const path of Object.keys(pages)) {
          const { ready, longest, inp, saved } = await measure(server, path, rate, limit * rate, say);
          const place = path === '/' ? '' : `, ${path.slice(1).replace('-', ' ')}`;
          add(`first list${place}`, i, ready);
          add(`longest block while loading${place}`, i, longest);
          for (const [name, value] of Object.entries(inp)) add(`INP, ${name}`, i, value);
          for (const [name, value] of Object.entries(saved))
            add(`until the file is there, ${name}`, i, value);
        }
    const feeds = await measureFeeds(data, work, rounds, say);
    const kB = (bytes) => `${Math.round(bytes / 1000)} kB`;
    const text = (value) => (typeof value === 'number' ? value.toFixed(0) : value);
    return [
      `| milliseconds | ${rates.map((rate) => `CPU ${rate}×`).join(' | ')} |`,
      `| --- |${rates.map(() => ' ---: |').join('')}`,
      ...[...rows].map(([name, values]) => `| ${name} | ${values.map(text).join(' | ')} |`),
      '',
      `Transferred: ${kB(server.bytes(false))} of code and messages, ${kB(server.bytes(true))} of data.`,
      '',
      '| `forem-widgets feed` | seconds | MB of memory | MB of output |',
      '| --- | ---: | ---: | ---: |',
      ...feeds.map(
        ({ format, seconds, memory, output }) =>
          `| ${format} | ${seconds.toFixed(1)} | ${memory.toFixed(0)} | ${output.toFixed(1)} |`,
      ),
    ].join('\n');
  } finally {
    await server.close();
  }
}
