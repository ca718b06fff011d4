// Tests that each message of the WordPress plugin has a translation in each .po file: texts of its own files, and
// descriptions from custom-elements.json.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readPo } from '../../scripts/lib/gettext.mjs';
import { root } from '../../scripts/lib/run.mjs';
import { pluginElements, pluginWords } from '../../scripts/lib/wordpress-elements.mjs';
import { pluginMessages } from '../../scripts/lib/wordpress-messages.mjs';

const read = (path) => readFileSync(join(root, path), 'utf8');
const messages = pluginMessages();

for (const language of ['fr', 'nl', 'de']) {
  const entries = readPo(read(`integrations/wordpress/forem-widgets/languages/${language}.po`));

  test(`${language}.po translates each of its messages`, () => {
    assert.ok(entries.length > 1);
    const missing = entries.filter(({ translation }) => !translation?.trim()).map(({ id }) => id);
    assert.deepEqual(missing, []);
  });

  test(`${language}.po has an entry for each message of the plugin and each description of an element`, () => {
    const known = new Set(entries.map(({ id }) => id));
    const missing = messages.filter(({ id }) => !known.has(id)).map(({ from, id }) => `${from}: ${id}`);
    assert.deepEqual(missing, [], 'npm run build:wordpress -- --extract adds the entries.');
  });
}

test('each attribute and each of its values has a name in words, in each language', () => {
  const elements = pluginElements();
  for (const [language, { attributes, values }] of Object.entries(pluginWords(elements))) {
    const nameless = (words) => Object.keys(words).filter((key) => words[key] === key);
    assert.deepEqual([...nameless(attributes), ...nameless(values)], [], language);
  }
});
