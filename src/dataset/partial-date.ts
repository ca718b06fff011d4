/**
 * A year, a month or a day that exists: `2021`, `2021-06` or `2021-06-30`. A pattern, so that the published JSON Schema
 * has the same rule.
 */
export const partialDate = new RegExp(
  '^(' +
    [
      '\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|1\\d|2[0-8]))?)?',
      '\\d{4}-(0[13-9]|1[0-2])-(29|30)',
      '\\d{4}-(0[13578]|1[02])-31',
      '(\\d\\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29',
    ].join('|') +
    ')$',
);

/** True for `2021`, `2021-06` or `2021-06-30`: as precise as the source is, and a day that exists. */
export const isPartialDate = (text: string): boolean => partialDate.test(text);
