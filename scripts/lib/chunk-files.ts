/** Files of the script-tag build, and which of them the entry, the core, or the file `late` knows. */

/**
 * Chunks that a first paint may need, with their letters in the tables of the entry. A chunk without a letter comes in a
 * pack, or after the core.
 */
export const letters: Readonly<Record<string, string>> = {
  core: 'a',
  exploring: 'b',
  networks: 'c',
  'network-list': 'd',
  projects: 'e',
  filters: 'f',
  choosing: 'g',
  charts: 'i',
  'partnership-map': 'j',
  partnerships: 'p',
  'project-card': 'q',
  reading: 'r',
  displays: 's',
  actions: 't',
  'dense-views': 'v',
  // The table of all chunks that the entry and the core do not know.
  late: 'l',
};
/** Stands for the views of an element: see views.ts. */
export const viewLetter = 'w';
/** Stands for the file of further messages in the language of an element. */
export const moreMessages = 'm';

/** Attributes, the chunks that they need, and the chunk without which they mean nothing. */
export const attributeChunks: Readonly<Record<string, readonly [chunk: string, only?: string]>> = {
  src: ['reading'],
  'url-sync': ['actions'],
  export: ['actions'],
  open: ['actions'],
  view: ['dense-views', 'projects'],
  display: ['displays'],
  searchable: ['displays'],
};

/**
 * Files that hold several chunks, for pages that need all of them at once: one file compresses better than several. The
 * largest come first. The core comes in packs only.
 */
export const packs: Readonly<Record<string, readonly string[]>> = {
  page: ['core', 'exploring', 'support', 'networks', 'network-list', 'partnerships'],
  list: ['core', 'exploring', 'projects', 'filters'],
  'core-exploring': ['core', 'exploring'],
  'core-networks': ['core', 'networks'],
  chart: ['tables', 'charts'],
  map: ['tables', 'partnership-map'],
  card: ['support', 'project-facts', 'project-card'],
  'projects-filters': ['projects', 'filters', 'choosing'],
};

/**
 * Files that the entry knows, beside the messages of all languages. Each costs every page a digest of 32 bytes, and
 * saves the pages that need it a step.
 */
export const entryFiles: readonly string[] = [
  'page',
  'list',
  'core-exploring',
  'core-networks',
  'chart',
  'map',
  'card',
  'networks',
  'network-list',
  'projects',
  'filters',
  'choosing',
  'late',
];
/** Files of attributes: the entry knows them when `late` has arrived, beside the core. */
export const attributeFiles: readonly string[] = ['reading', 'displays', 'actions', 'dense-views'];
/** Files that the core knows. All others are in `late`. */
export const coreFiles: readonly string[] = [
  'exploring',
  'tables',
  'charts',
  'partnership-map',
  'partnerships',
  'project-card',
  'europe',
  'support',
  'project-facts',
  'projects-filters',
];
