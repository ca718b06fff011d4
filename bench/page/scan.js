// Counting by hand, for contenders that only find.
import { needles } from './harness.js';
import { pageSize } from './questions.js';

/**
 * Total, all counts and first page in one pass: a record that only one facet leaves out counts for that facet.
 * Ids are small numbers, made once; nothing is allocated per record.
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

/** Whether a record fits the selection, facet `open` left out. */
export const fits = (record, selection, open) =>
  Object.keys(selection).every(
    (facet) => facet === open || record[facet].some((id) => selection[facet].includes(id)),
  );

/** Counts for a contender that only finds: it is asked once more for each facet with a choice, that choice left out. */
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

/** The abilities of a contender that draws a table of its results: it finds by a selection, a facet left open, and words. */
export function tableMeasures(values, find) {
  const wordsIn = (q) => (q ? needles(q) : []);
  const ask = ({ selection, q }) => tallyBy(values, selection, (open) => find(selection, open, wordsIn(q)));
  const prefix = ({ q }) => ({ found: find({}, undefined, wordsIn(q)), counts: {} });
  return { counts: ask, page: ask, keystroke: ask, prefix };
}

/** Maps or objects of counts, as plain objects. */
export const plainCounts = (counts) =>
  Object.fromEntries(
    Object.entries(counts).map(([facet, numbers]) => [
      facet,
      numbers instanceof Map ? Object.fromEntries(numbers) : numbers,
    ]),
  );
