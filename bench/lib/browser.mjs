// Chromium, and pages in it that can be slowed down, weighed and given up.
import { chromium } from 'playwright-core';
import { ensureChromium } from '../../scripts/lib/browsers.mjs';

const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages wait for their turn in the background and must be as quick there.
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

/** The promise's value, or a {@link TimeLimit} after so many milliseconds. */
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

/** A page with a profile of its own. */
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
    /** The main thread runs at this fraction of its speed; workers and other pages are not slowed down. */
    slowDown: (rate) => session.send('Emulation.setCPUThrottlingRate', { rate }),
    /** Bytes in use after a collection: objects, what the page's own objects hold, and the memory of typed arrays. */
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
