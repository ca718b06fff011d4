// A real WordPress and a browser for the tests of the plugin, started before the first test and stopped after the last.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, settled } from '../embed/page.mjs';
import { startSite } from './site.mjs';
export const elements = JSON.parse(
  readFileSync(join(root, 'dist/wordpress/forem-widgets/elements.json'), 'utf8'),
);
export const users = ['administrator', 'author'];
export const attack = '"><script>window.hacked = 1</script><b onclick="x';

export let site;
export let browser;
/** Page of the editor for each logged-in user. */
export const editors = {};

before(async () => {
  [site, browser] = await Promise.all([startSite(), launch()]);
  for (const user of users) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${site.url}/wp-login.php`);
    await page.fill('#user_login', user);
    await page.fill('#user_pass', user);
    await Promise.all([page.waitForURL('**/wp-admin/**'), page.click('#wp-submit')]);
    editors[user] = page;
  }
});
after(async () => {
  await browser?.close();
  site?.stop();
});

export const address = (id) => `${site.url}/?p=${id}`;

/** Opens the editor with a new or an existing post. */
export async function edit(user, id) {
  const page = editors[user];
  await page.goto(
    id ? `${site.url}/wp-admin/post.php?post=${id}&action=edit` : `${site.url}/wp-admin/post-new.php`,
  );
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  return page;
}

/** Returns the document of the post: the page, or a frame in newer versions of WordPress. */
export async function canvas(page) {
  const frame = 'iframe[name="editor-canvas"]';
  await page.locator(`${frame}, .editor-styles-wrapper`).first().waitFor({ state: 'attached' });
  return (await page.locator(frame).count()) ? page.frameLocator(frame) : page;
}

/** Publishes a post with the permissions of a user, by the REST API of the editor. */
export async function publish(user, content) {
  const page = editors[user];
  if (!page.url().includes('/post')) await edit(user);
  return page.evaluate(async (content) => {
    const data = { title: 'Post', status: 'publish', content };
    return (await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).id;
  }, content);
}

/** Opens a post as a visitor. Returns the page and its requests. */
export async function visit(id, options) {
  const { page, complaints } = await open(browser, 'about:blank', options);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address(id));
  if (options?.javaScriptEnabled !== false) await settled(page);
  const scripts = await page.locator('script[src*="forem-widgets"]').count();
  return { page, complaints, requests, scripts };
}

export const block = (element, settings, more) =>
  `<!-- wp:forem-widgets/widget ${JSON.stringify({ element, settings, ...more })
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')} /-->`;

export const attributesOf = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) =>
      Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
    );
