import { Charset, Encoder, Index } from 'flexsearch';

/**
 * Creates a flat index with numbers as ids, the fastest kind according to the README, and prefixes (`forward`). The
 * encoder keeps numbers and doubled letters, so that it searches for the typed words.
 */
export function createFlexSearch(records) {
  const encoder = new Encoder(Charset.Normalize, { dedupe: false, numeric: false });
  const index = new Index({ tokenize: 'forward', encoder });
  for (const record of records) index.add(record.index, `${record.name} ${record.text}`);
  // FlexSearch returns no number of hits, so the total needs all of them.
  return (q) => index.search(q, { limit: records.length });
}
