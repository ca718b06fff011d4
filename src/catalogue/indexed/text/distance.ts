/**
 * How many letters to add, leave out, replace or swap with their neighbour until `word` starts `term`; more than
 * `limit` is only said to be so. O(letters of both), less where they soon differ.
 */
export function prefixDistance(word: string, term: string, limit: number): number {
  const width = word.length + 1;
  let [before, previous, row] = [[], [], []] as number[][] as [number[], number[], number[]];
  for (let j = 0; j < width; j++) previous.push(j);
  let best = word.length;
  for (let i = 1; i <= Math.min(term.length, word.length + limit); i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = term[i - 1] === word[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && term[i - 1] === word[j - 2] && term[i - 2] === word[j - 1];
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row[j] = cost;
      least = Math.min(least, cost);
    }
    best = Math.min(best, row[width - 1]!);
    if (least > limit) break;
    [before, previous, row] = [previous, row, before];
  }
  return best;
}
