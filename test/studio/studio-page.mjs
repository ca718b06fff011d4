// Opens the studio in Chromium, and holds what it shows against axe.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { runnerImport } from 'vite';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, serve } from '../embed/page.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const { axeOptions } = (await runnerImport(join(root, 'test/helpers/axe-options.ts'), { logLevel: 'error' }))
  .module;

/** Browser and server of each file that imports this one, from its first test to its last. */
export let browser;
export let server;
before(async () => {
  browser = await launch();
  server = await serve({ body: '' });
});
after(async () => {
  await browser.close();
  await server.close();
});

/** Opens a part of the studio. A request to another server is a complaint. */
export async function openStudio(browser, server, door, lang = 'en') {
  const { page, complaints } = await open(
    browser,
    `${server.address}dist/studio/index.html?lang=${lang}#${door}`,
  );
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.address))
      complaints.push(`asked ${request.url()}`);
  });
  await page.locator('h2').first().waitFor();
  return { page, complaints };
}

/** Chooses a file whose content is a text, in the first field for files. */
export const chooseFile = (page, name, text, field = page.locator('input[type=file]').first()) =>
  field.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Fails on a finding of axe, and where the page is wider than a window. */
export async function assertAccessible(page, what, widths = [1440, 360]) {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, `${what} is ${wide} px wider than ${width} px`);
  }
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const { violations } = await page.evaluate((options) => globalThis.axe.run(document, options), {
    ...axeOptions,
    iframes: false,
  });
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
  assert.deepEqual(found, [], what);
}

/** Saves by a button, and returns the name and the content of the file. */
export async function saved(page, button) {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}
