// Drives a page of test/integrations in a browser like a user.
import { createServer } from 'node:http';
import sirv from 'sirv';

const timeoutMs = 30_000;

/** Serves a folder while `action(address)` runs, and returns its answer. */
export async function serveFolder(folder, action) {
  const server = createServer(sirv(folder, { dev: true }));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await action(`http://127.0.0.1:${server.address().port}/`);
  } finally {
    await new Promise((resolve) => (server.closeAllConnections(), server.close(resolve)));
  }
}

/** Opens a page, and fails if the browser reports an error or a request fails while `action(page)` runs. */
export async function withPage(browser, address, action) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  // Chromium may report a failure after the page has read a response to its end by a reader; a response that fails
  // before its end makes an element show an error, and the expected texts are missing.
  page.on('requestfailed', async (request) => {
    if (!(await request.response())) errors.push(`No answer: ${request.url()}`);
  });
  page.on('response', (response) => response.ok() || errors.push(`${response.status()}: ${response.url()}`));
  try {
    await page.goto(address);
    await action(page);
    if (errors.length) throw new Error(errors.join('; '));
  } catch (error) {
    throw errors.length ? new Error(`${error.message}\n${errors.join('\n')}`) : error;
  } finally {
    await page.close();
  }
}

/** Waits for a visible text, because prerendered contents hold the same text and are hidden later. */
const see = (page, text) =>
  page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: timeoutMs });

/** Chooses a theme, and checks that the list shows two of three projects and that the app receives the event. */
export const chooseTheme = (browser, address) =>
  withPage(browser, address, async (page) => {
    await see(page, '3 projecten');
    await page.locator('forem-project-list:state(ready)').waitFor({ timeout: timeoutMs });
    const shown = await page.locator('forem-project-list [part~=project]').count();
    if (shown !== 2) throw new Error(`${shown} projects on a page of 2: an attribute didn't arrive.`);
    await page.getByRole('checkbox', { name: 'Mobiliteit' }).check();
    await page.locator('output', { hasText: /^2$/ }).waitFor({ timeout: timeoutMs });
    await see(page, '2 projecten');
  });

/** Searches a word in 6000 projects. A worker answers if the bundler has emitted one. */
export const searchLargeDataset = (browser, address, { hasWorker }) =>
  withPage(browser, `${address}?large`, async (page) => {
    await see(page, '6.000 projecten');
    await page.locator('forem-project-list').evaluate((list) => {
      list.selection = { q: 'nummer 4321' };
    });
    await see(page, '1 project');
    const workers = page.workers().length;
    if (workers !== (hasWorker ? 1 : 0)) throw new Error(`${workers} workers run.`);
  });
