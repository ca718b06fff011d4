// Tests that pickers in Storybook's controls are in one language.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildSync } from 'esbuild';
import { root } from '../../scripts/lib/run.mjs';

const { outputFiles } = buildSync({
  entryPoints: [join(root, '.storybook/pickers.ts')],
  bundle: true,
  format: 'esm',
  target: 'es2022',
  write: false,
});
const { pickerFor } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
const labelsOf = (tag, name) => Object.values(pickerFor(tag, name).control.labels);

test('pickers name statuses, countries and themes in English', () => {
  const starts = { status: 'Upcoming', country: 'Belgium', theme: 'Jobseekers' };
  for (const [name, first] of Object.entries(starts)) {
    const [, label] = labelsOf('forem-project-list', name);
    assert.ok(label.startsWith(`${first} (`), label);
  }
});
