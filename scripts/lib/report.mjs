// Reports the steps of a test run: each prints its heading, its time and its counts. The end names all failures, and
// the last line is the sum. `.ci/run` reads both.

/** Prints the names of failed tests, and the sum; ends the process. */
export function endWith({ passed, failed }, names) {
  const lines = names.length
    ? ['', 'Failed:', ...names.map((name) => `  ✖ ${name.replaceAll(/\s+/g, ' ')}`)]
    : [];
  const text = [...lines, `${passed} passed, ${failed} failed`, ''].join('\n');
  process.stdout.write(text, () => process.exit(failed ? 1 : 0));
}

export function createReport() {
  const sum = { passed: 0, failed: 0 };
  const failures = [];

  /**
   * Runs one step. A step without counts adds 1 to the failed ones when it throws; its error is printed.
   * @param action resolves to `{ passed, failed, names }` with the names of the failed tests, or to nothing
   * @returns {Promise<boolean>} its success
   */
  async function step(name, action) {
    const start = performance.now();
    let result;
    let failed;
    try {
      result = await action();
      sum.passed += result?.passed ?? 0;
      failed = result?.failed ?? 0;
    } catch (error) {
      console.error(error?.stack ?? error);
      failed = 1;
    }
    sum.failed += failed;
    if (failed) failures.push(...(result?.names?.length ? result.names : [name]));
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
    endWith(sum, failures);
  }

  return { step, end };
}
