// Compares the weights in docs/embedding.md with the define modules in dist/esm.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';
import { changedWeights, weights } from '../../scripts/lib/weights.mjs';

test('each define module of dist/ weighs what the table says, give or take 3 %', async () => {
  const text = readFileSync(join(root, 'docs/embedding.md'), 'utf8');
  const rows = await weights();
  assert.ok(rows.length >= 13);
  assert.deepEqual(changedWeights(text, rows), { changed: [], surplus: [] });
});
