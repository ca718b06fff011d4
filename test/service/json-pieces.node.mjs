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
  const bytes = Buffer.from(text);
  assert.deepEqual(parseInPieces([bytes]), JSON.parse(text));
  for (const end of [1, 2, 100_000])
    assert.throws(() => parseInPieces([bytes.subarray(0, bytes.length - end)]), SyntaxError);
});

test('a file is read in chunks that end anywhere, also within a letter or an escape', () => {
  const value = { a: '"[{,\\', é: 'œuvre “Ж” 🎉', list: [{ id: 'é' }, [], '\\"', 1], b: null };
  const text = JSON.stringify(value);
  const bytes = Buffer.from(text);
  for (let size = 1; size < bytes.length; size++) {
    // One buffer is filled again and again, as in reading a file.
    const chunk = Buffer.alloc(size);
    const chunks = (function* () {
      for (let from = 0; from < bytes.length; from += size) {
        const read = bytes.copy(chunk, 0, from, from + size);
        yield chunk.subarray(0, read);
      }
    })();
    assert.deepEqual(parseInPieces(chunks), value, `chunks of ${size}`);
  }
});
