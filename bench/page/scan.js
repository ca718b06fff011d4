// Counts and pages for contenders that only search.
import { needles } from './harness.js';
import { pageSize } from './questions.js';

/**
 * Computes total, all counts and first page in one pass. A record that fails only one facet counts for that facet. Ids
 * are small integers, and nothing is allocated per record.
 */
export function createOnePass({ records, values }) {
  const facets = Object.keys(values);
  const places = facets.map((facet) => new Map(values[facet].map((id, place) => [id, place])));
  const rows = records.map((record) =>
    facets.map((facet, i) => record[facet].map((id) => places[i].get(id))),
  );

  function onePass(selection, { among, matches, wanted = pageSize } = {}) {
    const chosen = facets.map((facet, i) => {
      if (!selection[facet]?.length) return undefined;
      const flags = new Uint8Array(values[facet].length);
      for (const id of selection[facet]) flags[places[i].get(id)] = 1;
      return flags;
    });
    const open = chosen.flatMap((flags, i) => (flags ? [i] : []));
    const counts = facets.map((facet) => new Uint32Array(values[facet].length));
    const page = [];
    let total = 0;
    const size = among ? among.length : rows.length;
    for (let at = 0; at < size; at++) {
      const index = among ? among[at] : at;
      const row = rows[index];
      let failing = -1;
      let failures = 0;
      for (let k = 0; k < open.length && failures < 2; k++) {
        const facet = open[k];
        const flags = chosen[facet];
        const ids = row[facet];
        let fits = false;
        for (let j = 0; j < ids.length && !fits; j++) fits = flags[ids[j]] === 1;
        if (fits) continue;
        failing = facet;
        failures++;
      }
      if (failures > 1 || (matches && !matches(index))) continue;
      if (failures === 1) {
        const ids = row[failing];
        for (let j = 0; j < ids.length; j++) counts[failing][ids[j]]++;
        continue;
      }
      total++;
      if (page.length < wanted) page.push(index);
      for (let facet = 0; facet < row.length; facet++) {
        const ids = row[facet];
        for (let j = 0; j < ids.length; j++) counts[facet][ids[j]]++;
      }
    }
    return { total, counts, page };
  }
  const read = ({ total, counts, page }) => ({
    total,
    counts: Object.fromEntries(
      facets.map((facet, i) => [
        facet,
        Object.fromEntries(values[facet].map((id, place) => [id, counts[i][place]])),
      ]),
    ),
    page: page.map((index) => records[index].id),
  });
  return { onePass, read };
}

/** True if a record fits the selection without the facet `open`. */
export const fits = (record, selection, open) =>
  Object.keys(selection).every(
    (facet) => facet === open || record[facet].some((id) => selection[facet].includes(id)),
  );

/** Counts for a contender that only searches: another query for each facet with a choice, without that choice. */
export function tallyBy(values, selection, find) {
  const counts = {};
  const tally = (facet, records) => {
    const numbers = (counts[facet] = new Map());
    for (const record of records) for (const id of record[facet]) numbers.set(id, (numbers.get(id) ?? 0) + 1);
  };
  for (const facet of Object.keys(selection)) tally(facet, find(facet));
  const found = find();
  for (const facet of Object.keys(values)) if (!selection[facet]) tally(facet, found);
  return { found, counts };
}

/**
 * Returns the measures of a contender that draws a table: it filters by a selection, without an open facet, and by
 * words.
 */
export function tableMeasures(values, find) {
  const wordsIn = (q) => (q ? needles(q) : []);
  const ask = ({ selection, q }) => tallyBy(values, selection, (open) => find(selection, open, wordsIn(q)));
  const prefix = ({ q }) => ({ found: find({}, undefined, wordsIn(q)), counts: {} });
  return { counts: ask, page: ask, keystroke: ask, prefix };
}

/** Converts maps or objects of counts to plain objects. */
export const plainCounts = (counts) =>
  Object.fromEntries(
    Object.entries(counts).map(([facet, numbers]) => [
      facet,
      numbers instanceof Map ? Object.fromEntries(numbers) : numbers,
    ]),
  );
