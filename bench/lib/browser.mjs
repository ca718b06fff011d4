// Opens pages in Chromium that can be slowed down, weighed and abandoned.
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/lib/browsers.mjs';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages in the background must be as fast as in the foreground.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export async function launch(...more) {
  const args = [...flags, ...more];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return chromium.launch({ executablePath: await ensureChromium(), args });
}

export class TimeLimit extends Error {}

/** Resolves to the value of a promise, or rejects with a {@link TimeLimit} after `limit` milliseconds. */
export async function within(limit, promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimit(`not finished in ${limit / 1000} s`)), limit);
  });
  promise.catch(() => {});
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Opens a page in a separate profile. */
export async function openPage(browser, address, options = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  page.setDefaultTimeout(0);
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  return {
    page,
    session,
    errors,
    /** Slows the main thread down by the rate. Workers and other pages keep their speed. */
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    /** Returns the used bytes after a garbage collection: objects, their contents, and the memory of typed arrays. */
    async weigh() {
      for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
      const {
        usedSize,
        embedderHeapUsedSize = 0,
        backingStorageSize = 0,
      } = await session.send('Runtime.getHeapUsage');
      return usedSize + embedderHeapUsedSize + backingStorageSize;
    },
    close: () => within(5000, context.close()).catch(() => {}),
  };
}

/** Runs in a page: resolves with the milliseconds from its start until the list shows projects. */
export async function untilReady() {
  const { list } = bench;
  while (list.state !== 'ready') {
    if (list.state === 'error') return list.shadowRoot.textContent.trim().replace(/\s+/g, ' ').slice(0, 80);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - bench.start;
}
