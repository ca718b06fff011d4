// Runs the tests in Node (test/**/*.node.mjs) and counts them.
import { availableParallelism } from 'node:os';
import { relative } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { firstLine } from './report.mjs';
import { withRerun } from './rerun.mjs';
import { root } from './run.mjs';

async function runFiles(files, concurrency, onResult) {
  const sum = { passed: 0, failed: 0 };
  const names = [];
  const failedFiles = new Set();
  const events = run({ files, concurrency });
  // The runner reports its counts at the end as text: "pass 12", "fail 1", "cancelled 0".
  events.on('test:diagnostic', ({ message }) => {
    const [, word, number] = /^(pass|fail|cancelled) (\d+)$/.exec(message) ?? [];
    if (word) sum[word === 'pass' ? 'passed' : 'failed'] += Number(number);
  });
  events.on('test:pass', ({ name, skip }) => onResult({ name, outcome: skip ? `– (${skip})` : 'passed' }));
  events.on('test:fail', ({ name }) => onResult({ name, outcome: 'FAILED' }));
  events.on('test:fail', ({ name, file, todo, details }) => {
    // A suite that fails because of its tests is not counted again.
    if (details.error.failureType === 'subtestsFailed' || todo) return;
    const error = firstLine(details.error.cause ?? details.error);
    if (file) failedFiles.add(file);
    names.push(`${file ? `${relative(root, file)}: ` : ''}${name}: ${error}`);
  });
  await new Promise((resolve, reject) => {
    events.on('error', reject);
    events.compose(spec).on('end', resolve).pipe(process.stdout, { end: false });
  });
  return { ...sum, names, failedFiles: [...failedFiles] };
}

/**
 * Resolves to the numbers of tests passed and failed, and the names of the failed ones.
 * @param onResult called with the name and outcome of each test
 */
export async function runNodeTests(files, onResult = () => {}) {
  // These tests wait for browsers and commands: one more than the processors keeps them busy.
  const { failedFiles, ...result } = await runFiles(files, availableParallelism() + 1, onResult);
  return withRerun(result, failedFiles, (again) => runFiles(again, 1, onResult));
}
