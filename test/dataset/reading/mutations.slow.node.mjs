import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from './mutations.mjs';

test('the published schema, parse and validate agree on every fourth mutation of a full dataset', async () => {
  const { compared, disagreements } = await compare({ every: 4 });
  assert.ok(compared > 13_000, `${compared} mutations`);
  assert.deepEqual(disagreements, []);
});
