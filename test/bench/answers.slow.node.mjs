// The benchmark runs, and each contender gives the same answers. Speed is not tested.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bench } from '../../bench/run.mjs';

test('the contenders of the benchmark answer alike', async () => {
  const { results } = await bench({ sizes: [100], rates: [1], rounds: 0, parts: ['catalogue'] });
  assert.ok(results.length > 1);
  for (const { id, failure, measures } of results) {
    assert.equal(failure, undefined, id);
    assert.notDeepEqual(measures, {}, id);
    for (const [measure, { failure, difference, explained }] of Object.entries(measures)) {
      assert.equal(failure, undefined, `${id}, ${measure}`);
      assert.ok(!difference || explained, `${id}, ${measure}: ${difference}`);
    }
  }
});
