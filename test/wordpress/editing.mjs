// Tests what users type in the editor of WordPress, on its way to the page. Imported by wordpress.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { text } from '../embed/page.mjs';
import {
  elements,
  users,
  attack,
  site,
  edit,
  canvas,
  publish,
  visit,
  block,
  attributesOf,
} from './stage.mjs';

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
    await page.getByLabel('Sector', { exact: true }).fill('Construction');
    await page.getByRole('option', { name: /^Construction/ }).click();
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
      // An author's unknown value is told in the console.
      complaints.filter((text) => !/evil\.example|ERR_|the data has no sector/.test(text)),
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
