// Runs files with failed tests once more, alone. A broken test fails again; a test that depends on the speed of a busy
// machine passes, and is listed by its own heading at the end of the run. `.ci/run` asks for this.

/** More files with failures than this are not chance. */
const maxFiles = 3;

/**
 * Resolves to the result of the first run, in which the outcome of the second replaces the failures.
 * @param result numbers and names of the first run
 * @param files the files with failed tests
 * @param runAgain runs them, and resolves to a result
 */
export async function withRerun(result, files, runAgain) {
  const isChance = result.failed > 0 && files.length > 0 && files.length <= maxFiles;
  if (!process.env.RERUN_FAILED || !isChance) return result;
  console.log(`\nFailed, and run once more:\n${result.names.map((name) => `  ${name}`).join('\n')}`);
  const { failed, names } = await runAgain(files);
  return {
    passed: result.passed + Math.max(0, result.failed - failed),
    failed,
    names,
    unsteady: result.names.filter((name) => !names.includes(name)),
  };
}
