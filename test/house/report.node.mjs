// Tests that the end of a test run names each failure with the first line of its error.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { firstFault } from '../../scripts/lib/report.mjs';
import { root } from '../../scripts/lib/run.mjs';

const library = (name) => JSON.stringify(pathToFileURL(join(root, 'scripts/lib', name)).href);

test('the end of a run names failed steps and tests, each with the first line of its error', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const inner = join(folder, 'inner.mjs');
  writeFileSync(
    inner,
    `import { test } from 'node:test';
test('adds', () => { throw new Error('two lines\\nof an error'); });`,
  );
  const run = join(folder, 'run.mjs');
  writeFileSync(
    run,
    `import { createReport } from ${library('report.mjs')};
import { runNodeTests } from ${library('node-tests.mjs')};
const { step, end } = createReport();
await step('stories', () => { throw new Error('\\u001B[31mNo browser\\u001B[39m\\nat all'); });
await step('lint', () => {});
await step('node tests', () => runNodeTests([${JSON.stringify(inner)}]));
end();`,
  );
  // A runner inside a test of the runner reports to the outer one.
  const { NODE_TEST_CONTEXT: _context, ...env } = process.env;
  const lines = await new Promise((resolve) => {
    execFile(process.execPath, [run], { env }, (_error, stdout) => resolve(stdout.trimEnd().split('\n')));
  });
  rmSync(folder, { recursive: true });
  const [stories, adds, sum, ...rest] = lines.slice(lines.lastIndexOf('Failed:') + 1);
  assert.equal(stories, '  ✖ stories: No browser');
  assert.match(adds, /^ {2}✖ .*inner\.mjs: adds: two lines$/);
  assert.deepEqual([sum, rest], ['0 passed, 2 failed', []]);
});

for (const [title, output, fault] of [
  [
    'ESLint',
    '\n/a/b.ts\n  1:2  warning  quiet\n\n/a/c.ts\n  3:4  error  Too long  max-lines\n\n✖ 1 problem\n',
    '/a/c.ts:3:4  error  Too long  max-lines',
  ],
  [
    'TypeScript',
    'src/a.ts(3,1): error TS2304: Cannot find name.\n',
    'src/a.ts(3,1): error TS2304: Cannot find name.',
  ],
  ['Prettier', 'Checking formatting...\n\u001B[33m[warn]\u001B[39m docs/a.md\n', '[warn] docs/a.md'],
  ['a script without the word', 'Weighing\nThe card is 3 kB too heavy.\n', 'The card is 3 kB too heavy.'],
  ['a script that is killed', '', 'It failed without a word.'],
])
  test(`the fault in the output of ${title} is found`, () => {
    assert.equal(firstFault(output), fault);
  });
