import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { jsonSteps, textSteps } from '../../../src/engine/worker/json-steps.js';
import { runToEnd } from '../../../src/scheduling/resumable.js';
import { generateDataset } from '../../helpers/generate.js';

const inSteps = (text: string): unknown => runToEnd(jsonSteps(text));

/** Returns the result of parsing a text, or the name of the error. */
function outcome(parse: (text: string) => unknown, text: string): unknown {
  try {
    return { parsed: JSON.stringify(parse(text)) };
  } catch (error) {
    return (error as Error).name;
  }
}

describe('jsonSteps', () => {
  it('reads every text that JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        const spaced = JSON.stringify(JSON.parse(text), null, space);
        for (const each of [text, spaced, `{"a":${text},"b":[${text},${text}],"__proto__":[1]}`])
          expect(outcome(inSteps, each)).to.deep.equal(outcome(JSON.parse, each));
      }),
      { numRuns: 1000 },
    );
  });

  it('reads a long string', () => {
    const text = `{"a":"${'y'.repeat(20_000_000)}","b":[1]}`;
    expect((inSteps(text) as { a: string }).a).to.have.length(20_000_000);
  });

  it('takes steps in proportion to the text, whether its strings end or not', () => {
    const stepsOf = (text: string): number => {
      const steps = jsonSteps(text);
      let count = 0;
      try {
        while (!steps.next().done) count++;
      } catch {
        // The parser refuses an unterminated string at its end.
      }
      return count;
    };
    for (const [start, piece] of [
      ['{"a":"', '\\"'],
      ['{"a":"', '\\\\\\"'],
      ['{"a":[', '"b",'],
      ['{"a":["', '\\\\",",\\\\'],
    ] as const) {
      const [few, many] = [100_000, 1_000_000].map((length) => stepsOf(start + piece.repeat(length)));
      expect(many, piece)
        .to.be.at.least(few!)
        .and.at.most(12 * few! + 12);
    }
  });

  it('refuses every text that JSON.parse refuses', () => {
    const texts = [
      '',
      '{',
      '{"a":[1,2}',
      '{"a":[1,]}',
      '{"a":[,]}',
      '{"a":[1,,2]}',
      '{"a":[1]]}',
      '{"a":["b]}',
    ];
    const more = [
      '{"a":[{]}}',
      '{"a":[1] "b":[2]}',
      '{"a":[1],}',
      '{"a":[1]}x',
      '{"a":[[1,2]}',
      '{"a":["\n"]}',
    ];
    for (const text of [...texts, ...more])
      expect([inSteps, JSON.parse].map((parse) => outcome(parse, text))).to.deep.equal(
        ['SyntaxError', 'SyntaxError'],
        text,
      );
  });

  it('refuses or reads a text with anything left out as JSON.parse does', () => {
    const text = '{"a":[{"b":"[,\\"]"},[1,{}],null,""],"c":{"d":[1,2]},"a":[3]}';
    for (let from = 0; from < text.length; from++)
      for (let to = from + 1; to <= from + 3; to++) {
        const cut = text.slice(0, from) + text.slice(to);
        expect(outcome(inSteps, cut), cut).to.deep.equal(outcome(JSON.parse, cut));
      }
  });

  it('decodes bytes that were cut anywhere, with their mark', () => {
    const text = `é${'œ€𝔉'.repeat(400_000)}`;
    for (const mark of ['', '\ufeff']) {
      const bytes = new TextEncoder().encode(mark + text);
      expect(runToEnd(textSteps(bytes)) === text).to.equal(true);
    }
    const units = Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
    const utf16 = new Uint8Array(2 + units.byteLength);
    utf16.set([0xff, 0xfe]);
    utf16.set(new Uint8Array(units.buffer), 2);
    expect(runToEnd(textSteps(utf16)) === text).to.equal(true);
  });

  it('takes many steps for a large one', () => {
    const text = JSON.stringify(generateDataset(3000));
    const steps = jsonSteps(text);
    let count = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) count++;
    expect(count).to.be.above(100);
    expect(JSON.stringify(step.value)).to.equal(text);
  });
});
