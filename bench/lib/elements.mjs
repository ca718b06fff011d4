// Measures the elements in use: from a click to the painted list, beside a page that only draws; the time to the page's
// reaction; and the longest task while loading and indexing.
import { launch, openPage, untilReady, within } from './browser.mjs';

/** Indexes of the checkboxes to click. Each occurs twice, so that a round ends in its initial state. */
const ticks = [
  ['forem-sector-filter', 1],
  ['forem-theme-filter', 2],
  ['forem-sector-filter', 3],
  ['forem-theme-filter', 5],
];
const script = [...ticks, ...ticks.toReversed()];

export const elementsPage = (name, size, way) => `<!doctype html>
<html lang="fr">
<head><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"></head>
<body>
<forem-search-box></forem-search-box>
<forem-sector-filter></forem-sector-filter>
<forem-theme-filter></forem-theme-filter>
<forem-project-list></forem-project-list>
<script type="module">
  // A file of all four languages would exceed the size limit.
  const address = '/data/${way === 'data' ? 'dataset' : 'one-language'}-${size}.json';
  const elements = document.querySelectorAll('forem-search-box, forem-sector-filter, forem-theme-filter, forem-project-list');
  globalThis.bench = { list: document.querySelector('forem-project-list'), tasks: [], events: new Map() };
  // An object is created by the page before the measurement starts.
  const data = ${JSON.stringify(way)} === 'data' ? await (await fetch(address)).json() : undefined;
  await new Promise((resolve) => setTimeout(resolve, 100));
  bench.start = performance.now();
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) if (startTime >= bench.start) bench.tasks.push(duration);
  }).observe({ type: 'longtask' });
  new PerformanceObserver((list) => {
    for (const { interactionId: id, duration } of list.getEntries())
      if (id) bench.events.set(id, Math.max(duration, bench.events.get(id) ?? 0));
  }).observe({ type: 'event', durationThreshold: 16 });
  for (const element of elements) {
    if (data) element.data = data;
    else element.setAttribute('src', address);
  }
  await import('/${name}/forem-widgets.js');
</script>
</body>
</html>`;

/* The functions below run in the page. */

/** Resolves with the milliseconds from the next click to the frame that shows its result. */
function armForClick() {
  const { list } = bench;
  const before = list.results;
  bench.painted = new Promise((resolve) => {
    let click;
    addEventListener('click', (event) => (click ??= event.timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (list.results === before || click === undefined) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - click);
        port2.postMessage(undefined);
      });
    });
    observer.observe(list.shadowRoot, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  });
}

/* ---- */

async function click({ page }, [filter, place]) {
  await page.evaluate(armForClick);
  await page.locator(`${filter} input[type=checkbox]`).nth(place).click({ force: true, noWaitAfter: true });
  return page.evaluate(() => bench.painted);
}

async function round(opened) {
  const times = [];
  for (const tick of script) times.push(await click(opened, tick));
  return times;
}

const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)];
const sum = (list) => list.reduce((total, each) => total + each, 0);

/** Measures milliseconds per click, as medians of some rounds. Both pages take turns. */
async function clicks({ server, size, rates, rounds, limit }) {
  // The frame rate is unlimited: at 60 frames per second, both pages would only wait for the next one.
  const browser = await launch('--disable-gpu-vsync', '--disable-frame-rate-limit');
  try {
    const pages = {};
    for (const name of ['ours', 'floor']) {
      pages[name] = await openPage(browser, `${server.address}/elements/${name}/${size}/data`);
      const ready = await within(limit, pages[name].page.evaluate(untilReady));
      if (typeof ready === 'string') throw new Error(ready);
      // Warm-up, which also fills the caches of the lower bound.
      for (let i = 0; i < 2; i++) await within(limit, round(pages[name]));
    }
    const result = {};
    for (const rate of rates) {
      const times = { ours: [], floor: [] };
      for (let i = 0; i < rounds; i++) {
        for (const name of i % 2 ? ['floor', 'ours'] : ['ours', 'floor']) {
          const { page, slowDown } = pages[name];
          await page.bringToFront();
          await slowDown(rate);
          times[name].push(await within(limit, round(pages[name])));
          await slowDown(1);
        }
      }
      const typical = (list) =>
        sum(script.map((_, i) => median(list.map((each) => each[i])))) / script.length;
      result[rate] = { ours: typical(times.ours), floor: typical(times.floor) };
    }
    return result;
  } finally {
    await browser.close();
  }
}

/**
 * Measures interaction to next paint (https://web.dev/articles/inp), including the first search, which creates the
 * index of words.
 */
async function reactions({ server, size, rate, way, limit }) {
  const browser = await launch();
  try {
    // A browser is busy for a moment after its start.
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const opened = await openPage(browser, `${server.address}/elements/ours/${size}/${way}`);
    const { page } = opened;
    await page.waitForFunction('globalThis.bench?.start');
    await opened.slowDown(rate);
    const ready = await within(limit * rate, page.evaluate(untilReady));
    if (typeof ready === 'string') return { failure: ready };
    const box = page.locator('forem-search-box input');
    let searched;
    if (await box.count()) {
      const start = performance.now();
      await box.click();
      await box.pressSequentially('formation', { delay: 60 });
      const shown = page.waitForFunction(
        () => bench.list.selection.q === 'formation' && bench.list.results.total > 0,
      );
      await within(limit * rate, shown);
      searched = performance.now() - start;
      await box.fill('');
    }
    await within(limit * rate, round(opened));
    await page.waitForTimeout(300);
    const { tasks, events } = await page.evaluate(() => ({
      tasks: bench.tasks,
      events: [...bench.events.values()],
    }));
    return {
      ready,
      searched,
      // With fewer than 50 interactions, the slowest one counts.
      inp: Math.max(0, ...events),
      longest: Math.max(0, ...tasks),
      blocks: tasks.length,
    };
  } finally {
    await browser.close();
  }
}

/** Returns the minimum of each measure and the longest task, or a failure if any. */
function best(turns) {
  const failed = turns.find(({ failure }) => failure);
  if (failed) return failed;
  const least = Object.keys(turns[0]).map((key) => [key, Math.min(...turns.map((turn) => turn[key]))]);
  return { ...Object.fromEntries(least), worst: Math.max(...turns.map(({ longest }) => longest)) };
}

export async function runElements({ server, sizes, rates, rounds, limit, say }) {
  const results = [];
  for (const size of sizes) {
    say(`Elements with ${size} projects`);
    const result = { size, reactions: {} };
    results.push(result);
    try {
      result.clicks = await clicks({ server, size, rates, rounds, limit });
    } catch (error) {
      result.failure = error.message.split('\n')[0];
      say(`  clicks: ${result.failure}`);
    }
    for (const way of ['data', 'src']) {
      for (const rate of rates) {
        const key = `${way} ${rate}`;
        try {
          const turns = [];
          for (let i = 0; i < Math.min(rounds, 3); i++)
            turns.push(await reactions({ server, size, rate, way, limit }));
          result.reactions[key] = best(turns);
        } catch (error) {
          result.reactions[key] = { failure: error.message.split('\n')[0] };
        }
        say(`  ${key}×: ${JSON.stringify(result.reactions[key])}`);
      }
    }
  }
  return results;
}
