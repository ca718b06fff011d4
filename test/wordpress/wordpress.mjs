// Tests the plugin in a real WordPress. `npm run test:wordpress` prepares and starts this file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { launch, open, settled, text } from '../embed/page.mjs';
import { startSite } from './site.mjs';

const elements = JSON.parse(readFileSync(join(root, 'dist/wordpress/forem-widgets/elements.json'), 'utf8'));
const users = ['administrator', 'author'];
const attack = '"><script>window.hacked = 1</script><b onclick="x';

let site;
let browser;
/** Page of the editor for each logged-in user. */
const editors = {};

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

const address = (id) => `${site.url}/?p=${id}`;

/** Opens the editor with a new or an existing post. */
async function edit(user, id) {
  const page = editors[user];
  await page.goto(
    id ? `${site.url}/wp-admin/post.php?post=${id}&action=edit` : `${site.url}/wp-admin/post-new.php`,
  );
  await page.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
  return page;
}

/** Returns the document of the post: the page, or a frame in newer versions of WordPress. */
async function canvas(page) {
  const frame = 'iframe[name="editor-canvas"]';
  await page.locator(`${frame}, .editor-styles-wrapper`).first().waitFor({ state: 'attached' });
  return (await page.locator(frame).count()) ? page.frameLocator(frame) : page;
}

/** Publishes a post with the permissions of a user, by the REST API of the editor. */
async function publish(user, content) {
  const page = editors[user];
  if (!page.url().includes('/post')) await edit(user);
  return page.evaluate(async (content) => {
    const data = { title: 'Post', status: 'publish', content };
    return (await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data })).id;
  }, content);
}

/** Opens a post as a visitor. Returns the page and its requests. */
async function visit(id, options) {
  const { page, complaints } = await open(browser, 'about:blank', options);
  const requests = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(address(id));
  if (options?.javaScriptEnabled !== false) await settled(page);
  const scripts = await page.locator('script[src*="forem-widgets"]').count();
  return { page, complaints, requests, scripts };
}

const block = (element, settings, more) =>
  `<!-- wp:forem-widgets/widget ${JSON.stringify({ element, settings, ...more })
    .replaceAll('--', '\\u002d\\u002d')
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')} /-->`;

const attributesOf = (page, selector) =>
  page
    .locator(selector)
    .first()
    .evaluate((element) =>
      Object.fromEntries(element.getAttributeNames().map((name) => [name, element.getAttribute(name)])),
    );

test('the author of these tests may not write unfiltered HTML, the administrator may', () => {
  const may = (user) => site.run(`return user_can( get_user_by( 'login', '${user}' ), 'unfiltered_html' );`);
  assert.deepEqual(users.map(may), [true, false]);
});

for (const user of users) {
  test(`${user}: a block from the editor to the page`, async () => {
    const page = await edit(user);
    await page.getByRole('button', { name: 'Toggle block inserter' }).click();
    await page.getByPlaceholder('Search', { exact: true }).fill('forem project list');
    await page.getByRole('option', { name: 'Forem project list' }).click();
    const shown = '.wp-block-forem-widgets-widget forem-project-list';
    const preview = (await canvas(page)).locator(shown);
    await preview.locator('article').first().waitFor();
    const all = await preview.locator('article').count();
    await page.keyboard.press('Escape');
    // The side bar shows the settings of the chosen block.
    const settings = page.getByRole('button', { name: 'Settings', exact: true });
    if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
    await page.getByLabel('Sector', { exact: true }).fill('construction');
    await preview.locator('article').nth(1).waitFor({ state: 'detached' });
    assert.ok(all > 1);
    await page.evaluate(async () => {
      const { editPost, savePost } = window.wp.data.dispatch('core/editor');
      editPost({ title: 'Projects', status: 'publish' });
      await savePost();
    });
    const id = await page.evaluate(() => window.wp.data.select('core/editor').getCurrentPostId());

    const seen = await visit(id);
    assert.deepEqual(await attributesOf(seen.page, 'forem-project-list'), {
      sector: 'construction',
      lang: 'en',
    });
    assert.match(await text(seen.page, 'forem-project-list'), /Compétences sans frontières/);
    assert.equal(seen.scripts, 1);
    assert.deepEqual(seen.complaints, []);
    assert.deepEqual(
      seen.requests.filter((url) => !url.startsWith(`${site.url}/`) && !/^(data|blob):/.test(url)),
      [],
    );
    await seen.page.close();

    await edit(user, id);
    const again = (await canvas(page)).locator(shown);
    await again.locator('article').first().waitFor();
    assert.equal(await page.getByText('unexpected or invalid content').count(), 0);
    assert.deepEqual(
      await page.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .map(({ name, isValid, attributes }) => [name, isValid, attributes.settings]),
      ),
      [['forem-widgets/widget', true, { sector: 'construction' }]],
    );
  });

  test(`${user}: shortcodes, with a fallback of one's own`, async () => {
    const id = await publish(
      user,
      '[forem_network_list compact]\n\n[forem_project_list page_size="2" heading-level="3" lang="nl"]<a href="/projects">Ours</a>[/forem_project_list]',
    );
    const { page, scripts, complaints } = await visit(id);
    assert.deepEqual(await attributesOf(page, 'forem-network-list'), { compact: '', lang: 'en' });
    assert.deepEqual(await attributesOf(page, 'forem-project-list'), {
      'page-size': '2',
      'heading-level': '3',
      lang: 'nl',
    });
    assert.match(await text(page, 'forem-network-list'), /EURES/);
    assert.equal(await page.locator('forem-project-list article').count(), 2);
    assert.equal(await page.locator('forem-project-list > a').getAttribute('href'), '/projects');
    assert.equal(scripts, 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  test(`${user}: nothing that is typed becomes code`, async () => {
    const bad = {
      sector: attack,
      src: `javascript:window.hacked=1 data:text/html,x //evil.example${attack} relative.json`,
      sort: "' onfocus='window.hacked=1",
      lang: attack,
      'page-size': '1 onload=x',
      onclick: 'window.hacked=1',
      'onclick=window.hacked=1 x': '1',
      locked: ['x'],
    };
    const asShortcode = `[forem_project_list sector='${attack.replaceAll("'", '')}' src="javascript:window.hacked=1" onclick="window.hacked=1" lang="xx"]<script>window.hacked=1</script><a href="javascript:window.hacked=1" onclick="window.hacked=1">A</a>[/forem_project_list]`;
    const id = await publish(
      user,
      [
        block('project-list', bad, { linkAddress: 'javascript:window.hacked=1', linkText: attack }),
        block('script', { src: '/x.js' }),
        block('project-list"><script>window.hacked=1</script>', {}),
        asShortcode,
      ].join('\n\n'),
    );
    const { page, complaints } = await visit(id);
    const found = page.locator('.entry-content, .wp-block-post-content').first();
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    assert.equal(await found.locator('script').count(), 0);
    assert.equal(await found.locator('[onclick], [onload], [onfocus]').count(), 0);
    assert.equal(await found.locator('[href^="javascript" i], [src^="javascript" i]').count(), 0);
    const allowed = elements.find(({ name }) => name === 'project-list').attributes.map(({ name }) => name);
    for (const element of await found.locator('forem-project-list').all()) {
      const given = await element.evaluate((each) => each.getAttributeNames());
      assert.deepEqual(
        given.filter((name) => !allowed.includes(name)),
        [],
      );
    }
    const { src, lang, locked, 'page-size': size } = await attributesOf(page, 'forem-project-list');
    assert.deepEqual(
      [src, lang, locked, size],
      [src?.startsWith('//evil.example') ? src : undefined, 'en', undefined, undefined],
    );
    assert.deepEqual(
      complaints.filter((text) => !/evil\.example|ERR_/.test(text)),
      [],
    );
    await page.close();
  });

  test(`${user}: an address with & reaches the element, and the editor, as it was typed`, async () => {
    const src = `${site.url}/data.json?a=1&b=2`;
    const id = await publish(user, block('network-list', { src }));
    const { page } = await visit(id);
    assert.equal((await attributesOf(page, 'forem-network-list')).src, src);
    await page.close();
    const editor = await edit(user, id);
    const preview = (await canvas(editor)).locator('.wp-block-forem-widgets-widget forem-network-list');
    assert.equal(await preview.getAttribute('src'), src);
  });
}

test('every element has a shortcode that shows it, and a variation of the block', async () => {
  const content = elements.map(({ tag }) => `[${tag.replaceAll('-', '_')}]`).join('\n\n');
  const { page, complaints } = await visit(await publish('author', content));
  for (const { tag } of elements)
    assert.ok(
      await page
        .locator(tag)
        .first()
        .evaluate((each) => each.shadowRoot),
      `${tag} did not start`,
    );
  assert.deepEqual(complaints, []);
  await page.close();
  const names = await editors.author.evaluate(() =>
    window.wp.blocks.getBlockVariations('forem-widgets/widget', 'inserter').map(({ name }) => name),
  );
  assert.deepEqual(
    names,
    elements.map(({ name }) => name),
  );
});

test('a page without an element asks for nothing of the plugin', async () => {
  const { page, requests } = await visit(await publish('author', 'Nothing.'));
  assert.deepEqual(
    requests.filter((url) => url.includes('forem')),
    [],
  );
  await page.close();
});

test('several elements on a page, in a classic theme too: one script, as a module', async () => {
  const id = await publish(
    'author',
    `${block('sector-filter', {})}\n${block('project-list', {})}\n[forem_search_box]`,
  );
  for (const theme of ['twentytwentyone', 'twentytwentythree']) {
    site.run(`switch_theme( '${theme}' ); return 1;`);
    const { page, scripts, complaints } = await visit(id);
    assert.equal(scripts, 1, theme);
    assert.equal(await page.locator('script[src*="forem-widgets"]').getAttribute('type'), 'module');
    assert.deepEqual(complaints, [], theme);
    // The blocks share a group, so that the filter applies to the list.
    const articles = page.locator('forem-project-list article');
    const all = await articles.count();
    await page
      .locator('forem-sector-filter')
      .getByRole('checkbox', { name: /textile/i })
      .first()
      .check();
    await articles.nth(all - 1).waitFor({ state: 'detached' });
    await page.close();
  }
});

test('without script there is a link: Le Forem’s, or one’s own', async () => {
  const link = { linkAddress: 'https://partner.example/?a=1&b=2', linkText: 'Ours <3' };
  const id = await publish('author', `${block('network-list', {})}\n${block('project-list', {}, link)}`);
  const { page } = await visit(id, { javaScriptEnabled: false });
  const links = page.locator(':is(forem-network-list, forem-project-list) > a');
  assert.deepEqual(
    await links.evaluateAll((all) => all.map(({ href, textContent }) => [href, textContent])),
    [
      ['https://www.leforem.be/', 'Le Forem'],
      ['https://partner.example/?a=1&b=2', 'Ours <3'],
    ],
  );
  await page.close();
});

test('elements speak the language of the site, and so does the plugin', async () => {
  const id = await publish('author', block('project-list', {}));
  // WordPress accepts only locales with an installed translation, so the tests set the option in PHP.
  const setLocale = (locale) =>
    site.run(
      `add_filter( 'sanitize_option_WPLANG', function () { return '${locale}'; } ); update_option( 'WPLANG', '${locale}' ); return 1;`,
    );
  const language = async (locale) => {
    setLocale(locale);
    const { page } = await visit(id);
    const { lang } = await attributesOf(page, 'forem-project-list');
    const words = await text(page, 'forem-project-list');
    await page.close();
    return [lang, /projecten/i.test(words)];
  };
  assert.deepEqual(await language('nl_BE'), ['nl', true]);
  const page = await edit('administrator');
  assert.equal(
    await page.evaluate(
      () =>
        window.wp.blocks
          .getBlockVariations('forem-widgets/widget')
          .find(({ name }) => name === 'project-list').title,
    ),
    'Forem-projectenlijst',
  );
  assert.equal(
    site.run(
      "return WP_Block_Type_Registry::get_instance()->get_registered( 'forem-widgets/widget' )->title;",
    ),
    'Forem-widget',
  );
  assert.deepEqual(await language('es_ES'), [undefined, false]);
  setLocale('');
});

test('PHP had nothing to complain of', () => assert.deepEqual(site.complaints(), []));

test('the plugin stores nothing but posts, and goes without a trace', () => {
  const traces =
    "global $wpdb; return array_map( 'intval', array( $wpdb->get_var( \"SELECT COUNT(*) FROM $wpdb->options WHERE option_name LIKE '%forem%' OR ( option_value LIKE '%forem%' AND option_name <> 'active_plugins' AND option_name NOT LIKE '%transient%' )\" ), $wpdb->get_var( \"SELECT COUNT(*) FROM $wpdb->usermeta WHERE meta_key LIKE '%forem%'\" ), count( $wpdb->get_col( \"SHOW TABLES LIKE '%forem%'\" ) ) ) );";
  assert.deepEqual(site.run(traces), [0, 0, 0]);
  assert.equal(
    site.run(
      "require ABSPATH . 'wp-admin/includes/admin.php'; deactivate_plugins( 'forem-widgets/forem-widgets.php' ); return delete_plugins( array( 'forem-widgets/forem-widgets.php' ) );",
    ),
    true,
  );
  assert.deepEqual(site.run(traces), [0, 0, 0]);
});
