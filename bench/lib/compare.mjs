// Compares the answers of a contender with ours.

/** Counts that are 0 may be missing. */
function differentCount(ours, theirs) {
  for (const facet of Object.keys(ours)) {
    const values = new Set([...Object.keys(ours[facet]), ...Object.keys(theirs?.[facet] ?? {})]);
    for (const id of values) {
      const [own, other] = [ours[facet][id] ?? 0, theirs?.[facet]?.[id] ?? 0];
      if (own !== other) return `${facet} ${id}: ${other}, ours ${own}`;
    }
  }
  return undefined;
}

/**
 * Returns a description of the first difference, if any. Totals and counts have to be equal, and pages in the order of
 * titles too. A page by relevance has to have the same size, and consist of projects that we find, because relevance is
 * a matter of taste.
 * @param found ids of all our results, per question, for pages by relevance
 */
export function firstDifference(measure, questions, ours, theirs, found) {
  for (const [i, question] of questions.entries()) {
    const asked = JSON.stringify(question);
    const [own, other] = [ours[i], theirs[i]];
    if (own.total !== other.total) return `${asked} finds ${other.total}, ours ${own.total}`;
    const count = measure === 'prefix' ? undefined : differentCount(own.counts, other.counts);
    if (count) return `${asked} counts ${count}`;
    if (measure === 'counts') continue;
    if (own.page.length !== other.page.length)
      return `${asked} shows ${other.page.length}, ours ${own.page.length}`;
    const stranger =
      measure === 'page'
        ? other.page.find((id, place) => id !== own.page[place])
        : other.page.find((id) => !found[i].has(id));
    if (stranger !== undefined) return `${asked} shows ${stranger}`;
  }
  return undefined;
}
