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
  // The table of all chunks that the entry and the core do not know.
  late: 'l',
};
/** Stands for the views of an element: see views.ts. */
export const viewLetter = 'w';

/**
 * Files that hold several chunks, for pages that need all of them at once: one file compresses better than several. The
 * largest come first. The core comes in packs only.
 */
export const packs: Readonly<Record<string, readonly string[]>> = {
  page: ['core', 'exploring', 'support', 'networks', 'network-list', 'partnerships'],
  list: ['core', 'exploring', 'projects', 'filters'],
  explore: ['core', 'exploring'],
  'network-card': ['core', 'networks'],
  chart: ['tables', 'charts'],
  map: ['tables', 'partnership-map'],
  card: ['support', 'project-facts', 'project-card'],
  tools: ['extras', 'list-parts', 'actions'],
  'projects-filters': ['projects', 'filters', 'choosing'],
};

/**
 * Files that the entry knows, beside the messages of all languages. Each costs every page a digest of 32 bytes, and
 * saves the pages that need it a step.
 */
export const entryFiles: readonly string[] = [
  'page',
  'list',
  'explore',
  'network-card',
  'chart',
  'map',
  'networks',
  'network-list',
  'projects',
  'filters',
  'choosing',
  'late',
];
/** Files that the core knows. All others are in `late`. */
export const coreFiles: readonly string[] = [
  'exploring',
  'tables',
  'charts',
  'partnership-map',
  'partnerships',
  'card',
  'project-card',
  'europe',
  'support',
  'project-facts',
  'projects-filters',
];
