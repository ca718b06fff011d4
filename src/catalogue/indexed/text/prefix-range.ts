/** Returns the terms that start with the prefix, as a range of a sorted vocabulary. O(log w). */
export function prefixRange(
  { vocabulary }: { readonly vocabulary: readonly string[] },
  prefix: string,
): [from: number, to: number] {
  const firstWhere = (reached: (term: string) => boolean, from: number): number => {
    let to = vocabulary.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (reached(vocabulary[middle]!)) to = middle;
      else from = middle + 1;
    }
    return from;
  };
  const from = firstWhere((term) => term >= prefix, 0);
  return [from, firstWhere((term) => !term.startsWith(prefix), from)];
}
