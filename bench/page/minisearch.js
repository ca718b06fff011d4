import MiniSearch from 'minisearch';

const fold = (term) => term.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** As the README advises: prefixes, all words wanted, titles first, accents away in `processTerm`. */
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
