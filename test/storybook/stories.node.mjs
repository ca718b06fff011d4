// Tests that every element has the common stories and guidance in Storybook.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { elementFolder, elementNames } from '../../scripts/lib/elements.mjs';
import { root } from '../../scripts/lib/run.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');
const common = [...read('stories/common.ts').matchAll(/^export const (\w+)/gm)]
  .map(([, name]) => name)
  .sort();

for (const name of elementNames()) {
  const file = `stories/${elementFolder(name).split('/')[0]}/${name}.stories.ts`;
  test(`<forem-${name}> has the common stories`, () => {
    assert.ok(existsSync(join(root, file)), `There is no ${file}.`);
    const [, list = ''] = /^export \{([^}]*)\} from '\.\.\/common\.js';/m.exec(read(file)) ?? [];
    const has = list.split(/[\s,]+/).filter(Boolean);
    const lacks = common.filter((story) => !has.includes(story));
    assert.deepEqual(
      lacks,
      [],
      `${file} lacks stories. Put this at its end:\nexport { ${common.join(', ')} } from '../common.js';`,
    );
  });

  test(`<forem-${name}> has guidance`, async () => {
    const path = `stories/guidance/forem-${name}.ts`;
    assert.ok(existsSync(join(root, path)), `Write ${path}: see stories/guidance.ts for what belongs in it.`);
  });
}

for (const file of readdirSync(join(root, 'stories/guidance')))
  test(`guidance has all fields: ${file}`, async () => {
    const { module } = await runnerImport(join(root, 'stories/guidance', file), { logLevel: 'error' });
    for (const list of ['use', 'avoid', 'keyboard', 'accessibility'])
      assert.ok(module.default[list].length, `${list} is empty.`);
    assert.doesNotMatch(JSON.stringify(module.default), /To be written/);
  });
