// Tests that .ci/run names all failed tests at its end, where a truncated log still has them.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

/** Runs .ci/run with an npm that prints the given output for each command. */
async function runWith(output) {
  const folder = mkdtempSync(join(tmpdir(), 'ci-'));
  const npm = `#!/usr/bin/env node
const [text, code = 0] = ${JSON.stringify(output)}[process.argv.slice(2).join(' ')] ?? ['2 passed, 0 failed'];
console.log(text);
process.exitCode = code;
`;
  writeFileSync(join(folder, 'npm'), npm);
  chmodSync(join(folder, 'npm'), 0o755);
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const result = await new Promise((resolve) => {
    execFile(join(root, '.ci/run'), { env }, (error, stdout) => resolve({ code: error?.code ?? 0, stdout }));
  });
  rmSync(folder, { recursive: true });
  return { ...result, lines: result.stdout.trimEnd().split('\n') };
}

const onWindows = { skip: process.platform === 'win32' };

test('sums all commands up in the last line', onWindows, async () => {
  const { code, lines } = await runWith({});
  assert.equal(lines.at(-1), '14 passed, 0 failed');
  assert.equal(code, 0);
  assert.ok(!lines.some((line) => line.startsWith('Failed')));
});

test('names the failed tests of every command before the last line', onWindows, async () => {
  const { code, lines } = await runWith({
    test: [
      'Failed:\n  an inner run\n1 passed, 1 failed\nFailed:\n  ✖ a.test.ts: first\n  ✖ b.node.mjs: second\n7 passed, 2 failed',
      1,
    ],
    'run test:wordpress': ['Failed:\n  ✖ wordpress.mjs: third\n1 passed, 1 failed', 1],
    'run check:reproducible -- --no-build': ['Killed', 137],
  });
  assert.equal(code, 1);
  assert.equal(lines.at(-1), '16 passed, 4 failed');
  assert.deepEqual(lines.slice(lines.indexOf('Failed tests of each command:') + 1, -1), [
    'npm test',
    '  ✖ a.test.ts: first',
    '  ✖ b.node.mjs: second',
    'npm run test:wordpress',
    '  ✖ wordpress.mjs: third',
    'npm run check:reproducible -- --no-build',
    '  ✖ (it names no test: see its output)',
  ]);
});
