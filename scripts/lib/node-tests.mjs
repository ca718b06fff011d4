// Runs the tests that need Node and no browser (test/**/*.node.mjs) and counts them.
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';

export async function runNodeTests(files) {
  const sum = { passed: 0, failed: 0 };
  const events = run({ files, concurrency: availableParallelism() });
  // The runner counts at its end, in words: "pass 12", "fail 1", "cancelled 0".
  events.on('test:diagnostic', ({ message }) => {
    const [, word, number] = /^(pass|fail|cancelled) (\d+)$/.exec(message) ?? [];
    if (word) sum[word === 'pass' ? 'passed' : 'failed'] += Number(number);
  });
  await new Promise((resolve, reject) => {
    events.on('error', reject);
    events.compose(spec).on('end', resolve).pipe(process.stdout, { end: false });
  });
  return sum;
}
