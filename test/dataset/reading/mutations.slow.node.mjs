import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from './mutations.mjs';

test('the published schema, parse and validate agree on every eighth mutation of a full dataset', async () => {
  const { compared, disagreements } = await compare({ every: 8 });
  assert.ok(compared > 6_500, `${compared} mutations`);
  assert.deepEqual(disagreements, []);
});
