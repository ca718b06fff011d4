// Tests the block in the editor of WordPress as an author sees it. Imported by wordpress.mjs.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { attributesOf, block, browser, canvas, edit, elements, publish, visit } from './stage.mjs';

const words = JSON.parse(readFileSync(join(root, 'dist/wordpress/forem-widgets/words/en.json'), 'utf8'));

/** Opens a post with blocks, selects one, and opens all panels of its settings. */
async function open(content, index = 0) {
  const id = await publish('author', content);
  const page = await edit('author', id);
  await (await canvas(page)).locator('.wp-block-forem-widgets-widget').nth(index).waitFor();
  const settings = page.getByRole('button', { name: 'Settings', exact: true });
  if ((await settings.getAttribute('aria-expanded')) !== 'true') await settings.click();
  await select(page, index);
  return page;
}

async function select(page, index) {
  await page.evaluate((index) => {
    const { getBlocks } = window.wp.data.select('core/block-editor');
    const own = getBlocks().filter(({ name }) => name === 'forem-widgets/widget');
    window.wp.data.dispatch('core/block-editor').selectBlock(own[index].clientId);
  }, index);
  const closed = side(page).locator('.components-panel__body-toggle[aria-expanded="false"]');
  while (await closed.count()) await closed.first().click();
}

const side = (page) => page.locator('.block-editor-block-inspector');
const settingsOf = (page, index = 0) =>
  page.evaluate(
    (index) => window.wp.data.select('core/block-editor').getBlocks()[index].attributes.settings,
    index,
  );
const shot = async (page, name) => {
  if (process.env.SCREENSHOTS) await page.screenshot({ path: join(process.env.SCREENSHOTS, `${name}.png`) });
};

test('each attribute of each element has a control with a name in words', async () => {
  const page = await open(elements.map(({ name }) => block(name, {})).join('\n\n'));
  for (const [index, { name, attributes }] of elements.entries()) {
    await select(page, index);
    const missing = [];
    for (const attribute of attributes) {
      const label = words.attributes[attribute.name];
      assert.notEqual(label, attribute.name, `${attribute.name} has no name in words`);
      if (!(await side(page).getByLabel(label, { exact: true }).count())) missing.push(attribute.name);
    }
    assert.deepEqual(missing, [], name);
  }
});

test('ids are chosen by their names, and stored as ids', async () => {
  const page = await open(block('project-list', {}));
  const sector = side(page).getByLabel('Sector', { exact: true });
  await sector.fill('Textil');
  await page.getByRole('option', { name: /^Textiles/ }).click();
  await sector.fill('Constr');
  await page.getByRole('option', { name: /^Construction/ }).click();
  assert.deepEqual(await settingsOf(page), { sector: 'textile construction' });
  await shot(page, 'ids');
});

test('downloads: none, all, or some', async () => {
  const page = await open(block('project-list', {}));
  const downloads = side(page).getByLabel(words.attributes.export, { exact: true });
  await downloads.check();
  assert.deepEqual(await settingsOf(page), { export: true });
  await side(page).getByLabel('Only these').fill('csv');
  assert.deepEqual(await settingsOf(page), { export: 'csv' });
  await downloads.uncheck();
  assert.deepEqual(await settingsOf(page), {});
  const { page: seen } = await visit(
    await publish('author', block('project-list', { export: true, page: 1 })),
  );
  assert.equal((await attributesOf(seen, 'forem-project-list')).export, '');
  await seen.close();
});

test('a filter and a list answer each other in the editor, in a selected block', async () => {
  const page = await open(`${block('sector-filter', {})}\n\n${block('project-list', {})}`);
  const content = await canvas(page);
  const cards = content.locator('forem-project-list article');
  await cards.nth(1).waitFor();
  await content
    .locator('forem-sector-filter')
    .getByRole('checkbox', { name: /textile/i })
    .check();
  await cards.nth(1).waitFor({ state: 'detached' });
  await shot(page, 'answer');
});

test('patterns are blocks that belong together', async () => {
  const page = await edit('author');
  const patterns = await page.evaluate(async () => {
    const all = await window.wp.apiFetch({ path: '/wp/v2/block-patterns/patterns' });
    return all.filter(({ name }) => name.startsWith('forem-widgets/'));
  });
  assert.equal(patterns.length, 4);
  for (const { name, content } of patterns) {
    const valid = await page.evaluate((html) => {
      const flat = (list) => list.flatMap((each) => [each, ...flat(each.innerBlocks)]);
      return flat(window.wp.blocks.parse(html)).map(({ isValid }) => isValid);
    }, content);
    assert.ok(valid.length && valid.every(Boolean), name);
    const { page: seen, complaints } = await visit(await publish('author', content));
    await seen.locator('forem-project-list li, forem-partnership-map svg').first().waitFor();
    assert.deepEqual(complaints, [], name);
    await shot(seen, name.split('/')[1]);
    await seen.close();
  }
});

test('pasted code, shortcodes and addresses of networks become blocks', async () => {
  const page = await edit('author');
  const pasted = (html, plainText = '') =>
    page.evaluate(
      ([html, plainText]) =>
        window.wp.blocks
          .pasteHandler({ HTML: html, plainText, mode: 'BLOCKS' })
          .map(({ name, attributes: { element, settings } }) => [name, element, settings]),
      [html, plainText],
    );
  const widget = 'forem-widgets/widget';
  assert.deepEqual(
    await pasted(
      '<script type="module" src="https://cdn.example/forem-widgets.js"></script><forem-project-list sector="textile" lang="nl" locked onclick="x()"><a href="/">A</a></forem-project-list>',
    ),
    [[widget, 'project-list', { sector: 'textile', locked: true, lang: 'nl' }]],
  );
  assert.deepEqual(await pasted('', '[forem_network_list compact heading_level="3"]'), [
    [widget, 'network-list', { compact: true, 'heading-level': '3' }],
  ]);
  const becomes = (name, attributes) =>
    page.evaluate(
      ([name, attributes, widget]) => {
        const { createBlock, switchToBlockType } = window.wp.blocks;
        return switchToBlockType(createBlock(name, attributes), widget)?.map((each) => each.attributes);
      },
      [name, attributes, widget],
    );
  for (const [name, attributes] of [
    [
      'core/paragraph',
      { content: '<a href="https://eures.europa.eu/index_en">https://eures.europa.eu/index_en</a>' },
    ],
    ['core/embed', { url: 'https://www.eures.europa.eu/' }],
  ]) {
    const [{ element, settings }] = await becomes(name, attributes);
    assert.deepEqual([element, settings], ['network-card', { network: 'eures' }]);
  }
  assert.equal(await becomes('core/paragraph', { content: 'See https://eures.europa.eu/ too.' }), undefined);
  const shortcode = await page.evaluate(() => {
    const { createBlock, switchToBlockType } = window.wp.blocks;
    const settings = { sector: 'textile', locked: true };
    const made = createBlock('forem-widgets/widget', { element: 'project-list', settings });
    return switchToBlockType(made, 'core/shortcode')[0].attributes.text;
  });
  const [typed] = await becomes('core/shortcode', { text: '[forem_project_list q="Haut Escaut"]' });
  assert.deepEqual(typed, { ...typed, element: 'project-list', settings: { q: 'Haut Escaut' } });
  assert.equal(shortcode, '[forem_project_list sector="textile" locked]');
});

test('a colour of the theme reaches the element, and nothing else does', async () => {
  const colours = [
    '#b00d27',
    'var(--wp--preset--color--primary)',
    'red;position:fixed',
    'url(//evil.example)',
  ];
  const id = await publish(
    'author',
    colours.map((accent) => block('network-list', { compact: true }, { accent })).join('\n\n'),
  );
  const { page } = await visit(id);
  assert.deepEqual(
    await page
      .locator('.wp-block-forem-widgets-widget')
      .evaluateAll((all) => all.map(({ style }) => style.cssText)),
    ['--forem-color-accent: #b00d27;', '--forem-color-accent: var(--wp--preset--color--primary);', '', ''],
  );
  await page.close();
});

test('the level of the heading before a block is proposed', async () => {
  const heading = '<!-- wp:heading {"level":3} --><h3>Projects</h3><!-- /wp:heading -->';
  const page = await open(`${heading}\n\n${block('project-list', {})}`);
  await side(page).getByRole('button', { name: 'Use level 4' }).click();
  assert.deepEqual(await settingsOf(page, 1), { 'heading-level': '4' });
  assert.equal(await side(page).getByRole('button', { name: 'Use level 4' }).count(), 0);
});

test('the studio of the plugin opens with the settings of a block', async () => {
  const page = await open(block('project-list', { sector: 'textile', locked: true }));
  const href = await side(page).getByRole('link', { name: 'Edit in the studio' }).getAttribute('href');
  const studio = await browser.newPage();
  await studio.goto(href);
  await studio
    .locator('studio-take pre')
    .filter({ hasText: /\[forem_project_list[^\]]*sector="textile"/ })
    .waitFor();
  await studio.close();
});

test('the editor speaks the language of its user', () => {
  for (const language of ['fr', 'nl', 'de']) {
    const { attributes } = JSON.parse(
      readFileSync(join(root, `dist/wordpress/forem-widgets/words/${language}.json`), 'utf8'),
    );
    const same = Object.entries(attributes).filter(([name, label]) => name === label);
    assert.deepEqual(same, [], language);
  }
});
