// The tool that builds the messages only warns of a missing one.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const config = JSON.parse(readFileSync(join(root, 'lit-localize.json'), 'utf8'));
const unit = /<trans-unit id="([^"]+)">\s*<source>(.*?)<\/source>(?:\s*<target>(.*?)<\/target>)?/gs;
const unitsOf = (file) =>
  [...readFileSync(file, 'utf8').matchAll(unit)].map(([, id, source, target]) => ({ id, source, target }));
const placeholders = (text) =>
  [...text.matchAll(/<x id="(\d+)"/g)]
    .map(([, id]) => id)
    .sort()
    .join();

const fresh = mkdtempSync(join(tmpdir(), 'messages-'));
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));
cpSync(join(root, 'xliff'), join(fresh, 'xliff'), { recursive: true });
const file = join(fresh, 'lit-localize.json');
writeFileSync(
  file,
  JSON.stringify({
    ...config,
    tsConfig: join(root, 'tsconfig.json'),
    output: {
      ...config.output,
      outputDir: join(fresh, 'out'),
      localeCodesModule: join(fresh, 'out/codes.ts'),
    },
    interchange: { ...config.interchange, xliffDir: join(fresh, 'xliff') },
  }),
);
execFileSync('npx', ['lit-localize', 'extract', '--config', file], { cwd: root, stdio: 'pipe' });

test('the extractor finds the messages of the elements', () => {
  assert.ok(unitsOf(join(fresh, 'xliff/nl.xlf')).length > 60);
});

for (const locale of config.targetLocales) {
  const units = unitsOf(join(root, `xliff/${locale}.xlf`));

  test(`${locale}: xliff/ holds the messages of the code, no more and no fewer (npm run extract)`, () => {
    const sources = (list) => Object.fromEntries(list.map(({ id, source }) => [id, source]));
    assert.deepEqual(sources(units), sources(unitsOf(join(fresh, `xliff/${locale}.xlf`))));
  });

  test(`${locale}: each message is translated, with the same placeholders`, () => {
    for (const { id, source, target } of units) {
      assert.ok(target?.trim(), `${locale}: ${id} has no translation`);
      assert.equal(placeholders(target), placeholders(source), `${locale}: placeholders of ${id}`);
    }
  });
}

test('typography: apostrophes and quotation marks as each language has them', () => {
  const french = unitsOf(join(root, 'xliff/nl.xlf')).map(({ id, source }) => [
    id,
    source.replace(/<x[^>]*>/g, '0'),
  ]);
  for (const [id, text] of french) {
    assert.doesNotMatch(text, /'/, `${id}: straight apostrophe`);
    assert.doesNotMatch(text, / [:»]|« |[^\u202f ][;!?]/, `${id}: no-break spaces`);
  }
  for (const locale of config.targetLocales)
    for (const { id, target } of unitsOf(join(root, `xliff/${locale}.xlf`)))
      assert.doesNotMatch(
        (target ?? '').replace(/<x[^>]*>/g, '0'),
        /['"]/,
        `${locale}: ${id}: straight quotation mark`,
      );
});
