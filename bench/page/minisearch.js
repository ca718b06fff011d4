import MiniSearch from 'minisearch';

const fold = (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Options as in the README: prefixes, all words required, titles first, accents removed in `processTerm`. */
export function createMiniSearch(records, idField) {
  const index = new MiniSearch({
    fields: ['name', 'text'],
    idField,
    processTerm: fold,
    searchOptions: { prefix: true, combineWith: 'AND', boost: { name: 2 } },
  });
  index.addAll(records);
  return index;
}
