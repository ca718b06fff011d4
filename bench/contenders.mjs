// The contenders. `role` is the part of a row in the targets: `ours`; `single`, one library or own code that answers
// the question alone; `pair`, two of them; `scan`.

/** @type {readonly { id: string, name: string, package?: string | string[], role: string, note?: string, differs?: string }[]} */
export const contenders = [
  { id: 'forem-widgets', name: 'forem-widgets', role: 'ours' },
  {
    id: 'one-pass',
    name: 'one-pass scan',
    role: 'scan',
    note: 'Written by hand: one loop over all records.',
  },
  {
    id: 'plain-filter',
    name: 'plain filter per facet',
    role: 'scan',
    note: 'Written by hand: Array.filter for each facet that has a choice, and once for all others.',
  },
  { id: 'itemsjs', name: 'itemsjs', package: 'itemsjs', role: 'single' },
  {
    id: 'itemsjs-text',
    name: 'itemsjs with its text index',
    package: 'itemsjs',
    role: 'single',
    differs: 'the lunr inside takes é for another letter than e',
  },
  {
    id: 'crossfilter2',
    name: 'crossfilter2',
    package: 'crossfilter2',
    role: 'single',
    note: 'Knows no words: a filter function looks for them in each text.',
  },
  {
    id: 'orama',
    name: 'Orama',
    package: '@orama/orama',
    role: 'single',
    differs:
      'its French tokenizer cuts some words in other places, and two endings of one prefix count as two words found',
  },
  {
    id: 'list',
    name: 'List.js',
    package: 'list.js',
    role: 'single',
    note: 'Draws its list in the same time.',
  },
  {
    id: 'datatables',
    name: 'DataTables',
    package: 'datatables.net',
    role: 'single',
    note: 'Draws its table in the same time.',
  },
  {
    id: 'tabulator',
    name: 'Tabulator',
    package: 'tabulator-tables',
    role: 'single',
    note: 'Draws its table in the same time.',
  },
  { id: 'minisearch', name: 'MiniSearch', package: 'minisearch', role: 'single', note: 'Words only.' },
  {
    id: 'minisearch-one-pass',
    name: 'MiniSearch + one-pass counts',
    package: 'minisearch',
    role: 'pair',
  },
  {
    id: 'minisearch-itemsjs',
    name: 'MiniSearch + itemsjs',
    package: ['minisearch', 'itemsjs'],
    role: 'pair',
  },
  { id: 'flexsearch', name: 'FlexSearch', package: 'flexsearch', role: 'single', note: 'Words only.' },
  {
    id: 'flexsearch-one-pass',
    name: 'FlexSearch + one-pass counts',
    package: 'flexsearch',
    role: 'pair',
  },
  {
    id: 'fuse',
    name: 'Fuse.js (+ one-pass counts)',
    package: 'fuse.js',
    role: 'pair',
    differs: 'it looks inside words as well',
  },
  {
    id: 'ufuzzy',
    name: 'uFuzzy (+ one-pass counts)',
    package: '@leeoniya/ufuzzy',
    role: 'pair',
  },
];
