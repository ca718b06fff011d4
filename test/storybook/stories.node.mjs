// Tests that every element has the common stories and guidance in Storybook.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { buildSync } from 'esbuild';
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

const { outputFiles } = buildSync({
  entryPoints: readdirSync(join(root, 'stories/guidance')).map((file) =>
    join(root, 'stories/guidance', file),
  ),
  outdir: root,
  bundle: true,
  format: 'esm',
  write: false,
});

for (const { path, text } of outputFiles)
  test(`guidance has all fields: ${basename(path, '.js')}`, async () => {
    const { default: guidance } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    for (const list of ['use', 'avoid', 'examples', 'keyboard', 'accessibility'])
      assert.ok(guidance[list].length, `${list} is empty.`);
    assert.doesNotMatch(JSON.stringify(guidance), /To be written/);
  });
