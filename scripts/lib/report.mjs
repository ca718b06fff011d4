// Steps of a test run: each prints its heading, its time and its counts, and the last line is the sum of all.

export function createReport() {
  const sum = { passed: 0, failed: 0 };
  const failures = [];

  /**
   * Runs one step. A step without counts adds 1 to the failed ones when it throws; its error is printed.
   * @param action resolves to `{ passed, failed }`, or to nothing; with `output` to print below the heading
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
    if (failed) failures.push(name);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const counts = result?.passed === undefined ? '' : ` (${result.passed} passed, ${result.failed} failed)`;
    console.log(`── ${name}: ${failed ? 'FAILED' : 'ok'}${counts}, ${seconds} s`);
    return !failed;
  }

  /** Prints the sum and ends the process. */
  function end() {
    if (sum.passed + sum.failed === 0) {
      console.error('\nNo test ran.');
      sum.failed = 1;
    }
    if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`);
    const line = `${sum.passed} passed, ${sum.failed} failed\n`;
    process.stdout.write(line, () => process.exit(sum.failed ? 1 : 0));
  }

  return { step, end };
}
