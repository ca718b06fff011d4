/**
 * Number of letters to add, leave out, replace or swap with the next one until `word` is `other`.
 * O(letters of one × letters of the other).
 */
function distance(word: string, other: string): number {
  let row = [0];
  let before: number[] = [];
  for (let i = 1; i <= other.length; i++) row.push(i);
  for (let i = 1; i <= word.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = row[j - 1]! + (word[i - 1] === other[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1];
      const swapped = isSwapped ? before[j - 2]! + 1 : replaced;
      next.push(Math.min(replaced, swapped, row[j]! + 1, next[j - 1]! + 1));
    }
    [before, row] = [row, next];
  }
  return row[other.length]!;
}

/** Returns the word of a list that an unknown word resembles: at most a third of its letters differ. */
export function nearest(word: string, list: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(Math.min(wanted.length, 40) / 3)) + 1;
  if (wanted.length > 40) return undefined;
  for (const each of list) {
    const far = distance(wanted, each.toLowerCase());
    if (far < least) [best, least] = [each, far];
  }
  return best;
}
