/** Greatest number of letters that may differ in a slip. */
const mostEdits = 2;

/** Counts the letters to add, leave out or change (Levenshtein's distance). O(letters of both). */
function editsBetween(from: string, to: string): number {
  let row = [...to, ''].map((_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1));
    row = next;
  }
  return row[to.length]!;
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** @returns the known name that a wrong one was meant to be */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(name);
  let best: string | undefined;
  let least = Math.min(mostEdits, Math.floor(letters.length / 3)) + 1;
  for (const each of known) {
    const edits = editsBetween(letters, lettersOf(each));
    if (edits < least) [best, least] = [each, edits];
  }
  return best;
}
