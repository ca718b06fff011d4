import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import '../../../../src/embed/generated/define/forem-project-list.js';
import { cell, line } from '../../../../src/elements/exploring/take-away/files/csv.js';
import { neutralizeFirst, neutralizeFormulas, restoreFormulas } from '../../../../src/text/formula.js';

describe('a cell of a CSV file', () => {
  it('can’t be a formula, and a number stays one', () => {
    for (const [text, expected] of [
      ['=1+1', "'=1+1"],
      ['+32 470 00 00 00', "'+32 470 00 00 00"],
      ['-5', '-5'],
      ['-5,25', '-5,25'],
      ['-5+1', "'-5+1"],
      ['@SUM(A1)', "'@SUM(A1)"],
      ['\t=1', '"\'\t\'=1"'],
      ['\r=1', '"\'\r\'=1"'],
      ['Projet,=1+1', "Projet,'=1+1"],
      ['Projet;=1+1', `"Projet;'=1+1"`],
      ['a | -25 ans', "a |' -25 ans"],
      ['a,"=1"', `"a,'""=1"""`],
      ['＝1', "'＝1"],
      ['–', '–'],
      ['', ''],
    ] as const)
      expect(cell(text, ';'), text).to.equal(expected);
  });

  it('is quoted where it has to be', () => {
    expect(cell('a;b', ';')).to.equal('"a;b"');
    expect(cell('a;b', ',')).to.equal('a;b');
    expect(cell('a "b"', ';')).to.equal('"a ""b"""');
    expect(cell('a\nb', ';')).to.equal('"a\nb"');
  });

  const pieces = fc.oneof(
    fc.constantFrom('=', '+', '-', '@', '＝', "'", '"', ',', ';', '|', '\t', '\n', '\r', ' ', '1', 'a'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );
  const texts = fc.array(pieces, { maxLength: 12 }).map((all) => all.join(''));
  /** True if a spreadsheet would compute a cell, after skipping blanks and quotation marks. */
  const isFormula = (written: string): boolean =>
    /^[\s"]*[=+\-@＝＋－＠]/.test(written) && !/^"?-?\d+(?:[.,]\d+)?"?$/.test(written);

  it('is no formula wherever another separator cuts the file', () => {
    fc.assert(
      fc.property(texts, texts, fc.constantFrom(',', ';'), (first, second, separator) => {
        const written = line([first, second], separator);
        for (const wrong of [',', ';', '\t', '|'])
          for (const part of written.split(/[\r\n]/).flatMap((each) => each.split(wrong)))
            expect(isFormula(part), `${JSON.stringify(written)} cut by ${JSON.stringify(wrong)}`).to.equal(
              false,
            );
      }),
      {
        numRuns: 1000,
        examples: [
          ['-1', '', ','],
          ['-1', '2+A1', ','],
          ['a', '-1,5', ','],
        ],
      },
    );
  });

  it('is the same again when our importer has read it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(restoreFormulas(neutralizeFormulas(text))).to.equal(text);
        expect(restoreFormulas(neutralizeFirst(text))).to.equal(text);
      }),
      { numRuns: 1000, examples: [['-1'], ["'-1"], ["''-1,5"]] },
    );
  });
});
