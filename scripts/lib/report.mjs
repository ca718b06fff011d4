// Reports the steps of a test run: each prints its heading, its time and its counts. The end names all failures, and
// the last line is the sum. `.ci/run` reads both.
import { stripVTControlCharacters } from 'node:util';

/** Longest line about a failure. */
const maxLength = 400;

/** Returns the first line with words of an error, without the colours of a terminal. */
export function firstLine(error) {
  const lines = stripVTControlCharacters(String(error?.message ?? error)).split('\n');
  return lines.map((line) => line.trim()).find((line) => /\w/.test(line)) ?? 'no message';
}

/** Returns the line of a command's output that tells its first fault, below the file that a linter names. */
export function firstFault(output) {
  const lines = stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim());
  const index = lines.findIndex((line) => /\berror\b|error:|\[warn\]|✖/i.test(line));
  if (index < 0) return lines.at(-1)?.trim() ?? 'It failed without a word.';
  const file =
    /^\s+\d+:\d+\s/.test(lines[index]) && lines.slice(0, index).findLast((line) => /^\S/.test(line));
  return `${file ? `${file}:` : ''}${lines[index].trim()}`;
}

/** Prints the names of failed tests, and the sum; ends the process. */
export function endWith({ passed, failed }, names, unsteady = []) {
  const line = (mark, name) =>
    `  ${mark} ${stripVTControlCharacters(name).replaceAll(/\s+/g, ' ').slice(0, maxLength)}`;
  const list = (heading, mark, lines) =>
    lines.length ? ['', heading, ...lines.map((name) => line(mark, name))] : [];
  const lists = [...list('Failed once, then passed:', '↻', unsteady), ...list('Failed:', '✖', names)];
  const text = [...lists, `${passed} passed, ${failed} failed`, ''].join('\n');
  process.stdout.write(text, () => process.exit(failed ? 1 : 0));
}

export function createReport() {
  const sum = { passed: 0, failed: 0 };
  const failures = [];
  const unsteady = [];

  /**
   * Runs one step. A step without counts adds 1 to the failed ones when it throws; its error is printed.
   * @param action resolves to `{ passed, failed, names, unsteady }`, with the names of the tests that failed, and of
   *   those that failed once and then passed; or to nothing
   * @returns {Promise<boolean>} its success
   */
  async function step(name, action) {
    const start = performance.now();
    let result;
    let failed;
    let names;
    try {
      result = await action();
      sum.passed += result?.passed ?? 0;
      failed = result?.failed ?? 0;
      names = result?.names?.length ? result.names : [name];
    } catch (error) {
      console.error(error?.stack ?? error);
      failed = 1;
      names = [`${name}: ${firstLine(error)}`];
    }
    sum.failed += failed;
    if (failed) failures.push(...names);
    unsteady.push(...(result?.unsteady ?? []));
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = result?.passed === undefined ? '' : ` (${result.passed} passed, ${result.failed} failed)`;
    console.log(`── ${name}: ${failed ? 'FAILED' : 'ok'}${counts}, ${seconds} s`);
    return !failed;
  }

  /** Prints the names of the failures and the sum, and ends the process. */
  function end() {
    if (sum.passed + sum.failed === 0) {
      failures.push('No test ran.');
      sum.failed = 1;
    }
    endWith(sum, failures, unsteady);
  }

  return { step, end };
}
