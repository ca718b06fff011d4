import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from './mutations.mjs';

test('the published schema, parse and validate agree on every 151st mutation of a full dataset', async () => {
  const { compared, disagreements } = await compare({ every: 151 });
  assert.ok(compared > 300, `${compared} mutations`);
  assert.deepEqual(disagreements, []);
});
