// Tests that no file of code is so long that nobody reads it whole.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const maxLines = 250;

const files = execFileSync('git', ['ls-files', 'src', 'scripts', 'bench', 'stories', 'test'], { cwd: root })
  .toString()
  .split('\n')
  .filter((file) => /\.(ts|mjs|js|css|php)$/.test(file) && !file.startsWith('test/integrations/'));

test(`No file has more than ${maxLines} lines: split a longer one by subject`, () => {
  const lengths = files.map((file) => [file, readFileSync(join(root, file), 'utf8').split('\n').length - 1]);
  assert.ok(lengths.length > 500);
  assert.deepEqual(
    lengths.filter(([, lines]) => lines > maxLines),
    [],
  );
});
