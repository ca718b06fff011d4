// Tests that each message of the plugin and each description of the manifest has a translation in each .po file.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPo } from '../../scripts/lib/gettext.mjs';
import { root } from '../../scripts/lib/run.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const descriptions = JSON.parse(read('custom-elements.json'))
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName)
  .flatMap((element) => [element, ...element.attributes])
  .map(({ description = '' }) => description.replace(/\s+/g, ' ').trim());

for (const language of ['fr', 'nl', 'de']) {
  const entries = readPo(read(`integrations/wordpress/forem-widgets/languages/${language}.po`));

  test(`${language}.po translates each of its messages`, () => {
    assert.ok(entries.length > 1);
    const missing = entries.filter(({ translation }) => !translation?.trim()).map(({ id }) => id);
    assert.deepEqual(missing, []);
  });

  // `npm run build:wordpress -- --extract` adds missing entries for translators.
  test(`${language}.po has each description of custom-elements.json`, () => {
    const known = new Set(entries.map(({ id }) => id));
    assert.deepEqual(
      descriptions.filter((text) => text && !known.has(text)),
      [],
    );
  });
}
