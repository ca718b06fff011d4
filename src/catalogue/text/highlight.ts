import { compounds, fold, spansOf, wordsIn } from '../../text/fold.js';

export interface Segment {
  readonly text: string;
  /** Whether a word typed is found here. */
  readonly hit: boolean;
}

/**
 * The text in pieces, those marked that the words typed are found by; joined they are the text again.
 * O(letters of the text × words typed).
 */
export function highlight(text: string, typed: string): readonly Segment[] {
  const needles = [...new Set(spansOf(wordsIn(typed)).map((span) => span.text))];
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

/** Where the needles start a word of the compound, in ascending order, overlaps joined. */
function hitsIn(compound: string, needles: readonly string[]): [start: number, end: number][] {
  // The folded compound without its joints, and for each of its letters where it comes from.
  let letters = '';
  const origins: { start: number; end: number }[] = [];
  const wordStarts = [0];
  let at = 0;
  for (const character of compound) {
    const start = at;
    at += character.length;
    const folded = fold(character);
    if (folded && !/[\p{L}\p{N}]/u.test(folded)) wordStarts.push(letters.length);
    else if (folded)
      for (const letter of folded) {
        letters += letter;
        for (let unit = 0; unit < letter.length; unit++) origins.push({ start, end: at });
      }
    // An accent written apart belongs to its letter.
    else if (origins.length) origins[origins.length - 1]!.end = at;
  }
  const hits: [number, number][] = [];
  for (const wordStart of wordStarts) {
    const lengths = needles
      .filter((needle) => letters.startsWith(needle, wordStart))
      .map(({ length }) => length);
    const length = Math.max(0, ...lengths);
    if (!length) continue;
    const [start, end] = [origins[wordStart]!.start, origins[wordStart + length - 1]!.end];
    const last = hits[hits.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else hits.push([start, end]);
  }
  return hits;
}
