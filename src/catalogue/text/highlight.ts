import { compounds, fold, foldSpelledOut, foldings, spansIn } from '../../text/fold.js';

export interface Segment {
  readonly text: string;
  /** True where a word typed is found. */
  readonly hit: boolean;
}

/**
 * Cuts the text into pieces and marks the pieces that the words typed are found by; joined they are the text again.
 * O(letters of the text × words typed).
 */
export function highlight(text: string, typed: string): readonly Segment[] {
  const needles = [...new Set(spansIn(typed).spans.map((span) => span.text))];
  const segments: Segment[] = [];
  let done = 0;
  const push = (end: number, hit: boolean): void => {
    if (end > done) segments.push({ text: text.slice(done, end), hit });
    done = Math.max(done, end);
  };
  for (const compound of needles.length ? text.matchAll(compounds) : []) {
    for (const [start, end] of hitsIn(compound[0], needles)) {
      push(compound.index + start, false);
      push(compound.index + end, true);
    }
  }
  push(text.length, false);
  return segments;
}

type Hit = readonly [start: number, end: number];

/** Where the needles start a word of the compound, in either spelling; in ascending order, overlaps joined. */
function hitsIn(compound: string, needles: readonly string[]): Hit[] {
  const folds = foldings(compound).length > 1 ? [fold, foldSpelledOut] : [fold];
  const all = folds.flatMap((each) => hitsInFolded(compound, each, needles));
  const hits: [number, number][] = [];
  for (const [start, end] of all.sort((a, b) => a[0] - b[0])) {
    const last = hits.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else hits.push([start, end]);
  }
  return hits;
}

/** A letter with the accents written after it. */
const letterWithMarks = /\P{M}\p{M}*|\p{M}+/gu;

function hitsInFolded(
  compound: string,
  foldLetter: (letter: string) => string,
  needles: readonly string[],
): Hit[] {
  // The folded compound without its joints, and for each of its code units where it comes from.
  let letters = '';
  const origins: Hit[] = [];
  const wordStarts = [0];
  for (const { 0: letter, index } of compound.matchAll(letterWithMarks)) {
    const folded = foldLetter(letter);
    if (folded && !/[\p{L}\p{N}]/u.test(folded)) wordStarts.push(letters.length);
    else {
      letters += folded;
      for (let unit = 0; unit < folded.length; unit++) origins.push([index, index + letter.length]);
    }
  }
  return wordStarts.flatMap((wordStart) => {
    let length = 0;
    for (const needle of needles)
      if (needle.length > length && letters.startsWith(needle, wordStart)) length = needle.length;
    return length ? [[origins[wordStart]![0], origins[wordStart + length - 1]![1]] as const] : [];
  });
}
