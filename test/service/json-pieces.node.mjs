// Files that are longer than a string can be.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle } from '../helpers/count-steps.mjs';
import { dataset } from './questions.mjs';

const { parseInPieces } = await bundle(['src/service/json-pieces.ts']);

test('a long file is read in pieces as in one', () => {
  const text = JSON.stringify(
    { a: '"[{,\\', ...dataset(60_000), b: [], c: [[1], [2]], 'd"': { e: [1, {}] } },
    null,
    1,
  );
  assert.ok(text.length > 8_000_000);
  assert.deepEqual(parseInPieces(Buffer.from(text)), JSON.parse(text));
  for (const end of [1, 2, 100_000])
    assert.throws(() => parseInPieces(Buffer.from(text.slice(0, -end))), SyntaxError);
});
