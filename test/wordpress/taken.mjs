// Tests code of the studio in WordPress, and the pictures of the inserter. Imported by wordpress.mjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choices, listText, takeCode } from '../studio/take-code.mjs';
import { browser, canvas, edit, elements, publish, visit } from './stage.mjs';

test('the code of the studio shows the content of its preview, as a shortcode and as a block', async () => {
  const page = await edit('author');
  const studio = await page.evaluate(() => window.foremWidgets.studio);
  const { code, shown } = await takeCode(browser, studio, `${choices}&~form=wordpress`);
  assert.match(code, /^\[forem_project_list /);
  const pasted = await page.evaluate((plainText) => {
    const { pasteHandler, serialize } = window.wp.blocks;
    return serialize(pasteHandler({ HTML: '', plainText, mode: 'BLOCKS' }));
  }, code);
  assert.match(pasted, /^<!-- wp:forem-widgets\/widget /);
  for (const content of [code, pasted]) {
    const { page: seen, complaints } = await visit(await publish('author', content));
    assert.equal(await listText(seen), shown, content);
    assert.deepEqual(complaints, []);
    await seen.close();
  }
});

test('the example of each element is a picture, which needs no script', async () => {
  const page = await edit('author');
  const examples = await page.evaluate(() =>
    window.wp.blocks
      .getBlockVariations('forem-widgets/widget', 'inserter')
      .map(({ example }) => example.attributes),
  );
  assert.equal(examples.length, elements.length);
  await page.evaluate((all) => {
    const blocks = all.map((attributes) => window.wp.blocks.createBlock('forem-widgets/widget', attributes));
    window.wp.data.dispatch('core/block-editor').insertBlocks(blocks);
  }, examples);
  const content = await canvas(page);
  const pictures = content.locator('img.forem-widgets-picture');
  await pictures.nth(elements.length - 1).waitFor();
  const sizes = await pictures.evaluateAll((all) =>
    Promise.all(all.map(async (each) => (await each.decode(), [each.alt, each.naturalWidth]))),
  );
  for (const [alt, width] of sizes) assert.ok(alt && width >= 480, `${alt}: ${width}`);
  assert.equal(await content.locator('forem-partnerships').count(), 0);
});
