/** Writes the results of tests into docs/accessibility.md. */

/** A criterion: its number and name, level, result, remark, proof. */
const row = /^\| (\d\.\d\.\d+ [^|]*) \| (A{1,2}) \| ([^|]*) \| ([^|]*) ?\| ([^|]*) \|$/gm;

/** @returns the files of the tests that a statement names */
export const testsIn = (statement) =>
  [...new Set(statement.match(/test\/[\w/.-]+\.(?:test\.ts|node\.mjs)/g))].sort();

/** @returns the criteria of a statement, in its order */
export const criteriaIn = (statement) =>
  [...statement.matchAll(row)].map(([, criterion, level, result, remark, proof]) => ({
    number: criterion.split(' ')[0],
    level,
    result: withoutClaim(result),
    remark: remark.trim(),
    tests: testsIn(proof),
  }));

/** The claim of the developers, kept in the cell of a criterion whose test fails. */
const claim = / <!-- claimed: (.*) -->$/;
const withoutClaim = (cell) => cell.replace(claim, '');

/** Returns the cell of a result: a failing test takes the support away, and a passing one gives it back. */
function judged(cell, tests, passes) {
  const claimed = claim.exec(cell)?.[1] ?? cell;
  return tests.some((file) => !passes(file)) ? `does not support <!-- claimed: ${claimed} -->` : claimed;
}

const tableOf = (results, date) => `<!-- results: made by scripts/build-accessibility.mjs -->

<!-- prettier-ignore -->
| test | passed | failed |
| --- | --- | --- |
${results.map(({ file, passed, failed }) => `| \`${file}\` | ${passed} | ${failed} |`).join('\n')}

Run on ${date} in Chromium.

<!-- /results -->`;

function sumOf(criteria) {
  const count = (result) => criteria.filter((each) => each.result === result).length;
  const supported = criteria.filter(({ result }) => result === 'supports');
  const proven = supported.filter(({ tests }) => tests.length).length;
  return `<!-- sum: made by scripts/build-accessibility.mjs -->

Of ${criteria.length} criteria, ${supported.length} are supported (${proven} proven by tests, ${supported.length - proven} inspected by hand), ${count('partially supports')} partially supported, ${count('does not support')} not supported, and ${count('not applicable')} not applicable.

<!-- /sum -->`;
}

/**
 * Returns a statement with the results of its tests.
 * @param results `{ file, passed, failed }` of each test that the statement names
 */
export function withResults(statement, results, date) {
  const passes = (file) => results.some((each) => each.file === file && each.passed > 0 && !each.failed);
  const written = statement
    .replace(/<!-- results:[\s\S]*<!-- \/results -->/, () => tableOf(results, date))
    .replace(row, (line, criterion, level, result, remark, proof) => {
      const now = judged(result, testsIn(proof), passes);
      return `| ${criterion} | ${level} | ${now} | ${remark.trim() ? `${remark.trim()} ` : ''}| ${proof} |`;
    });
  return written.replace(/<!-- sum:[\s\S]*<!-- \/sum -->/, () => sumOf(criteriaIn(written)));
}
