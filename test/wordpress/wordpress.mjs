// Tests the plugin in a real WordPress. `npm run test:wordpress` prepares and starts this file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from '../embed/page.mjs';
import './block.mjs';
import './editing.mjs';
import './taken.mjs';
import { elements, users, site, editors, edit, publish, visit, block, attributesOf } from './stage.mjs';

test('the author of these tests may not write unfiltered HTML, the administrator may', () => {
  const may = (user) => site.run(`return user_can( get_user_by( 'login', '${user}' ), 'unfiltered_html' );`);
  assert.deepEqual(users.map(may), [true, false]);
});

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
