/** Assigns folders of src/ and packages to the chunks of the script-tag build. */

/**
 * Folders of each chunk, after the chunks that it imports: a chunk also takes what its modules import, unless an earlier
 * one has it. A request costs more than the bytes that it saves, so a chunk holds the folders that are used
 * together. A subfolder that has a chunk of its own, or `null`, leaves the chunk of its parent: the longest path wins.
 * Modules below `null` and in no chunk are split by their dynamic imports.
 */
const folders: Readonly<Record<string, readonly string[]>> = {
  core: [
    'scheduling',
    'dataset',
    'engine',
    'localization',
    'styles',
    'elements/core',
    'embed/arrive',
    'embed/define',
    'embed/generated/first-parts',
    'embed/load',
    'embed/mount',
    'embed/warm-formats',
  ],
  exploring: [
    'catalogue',
    'engine/page',
    'exploration',
    'elements/exploring',
    // Pieces of the core that no network shows.
    'dataset/project-fields',
    'dataset/sort-text',
    'dataset/status',
    'elements/core/escape',
    'elements/core/focus-keeper',
    'elements/core/period-text',
    'elements/core/resize-observer',
    'elements/core/status',
    'elements/core/text',
    'localization/compare-text',
    'localization/money',
  ],
  notes: [
    'elements/core/notes',
    'elements/projects/project-list/list-report',
    'elements/projects/project-list/problem-list',
    'elements/projects/project-list/problem-text',
    'elements/projects/project-list/problems',
  ],
  ground: ['elements/core/ground'],
  reading: [
    'dataset/partial-date',
    'dataset/reading',
    'engine/open-sources',
    'engine/downloads',
    'engine/fetch-json',
    'engine/own-resources',
    'engine/parted-address',
    'engine/unused',
    'scheduling/time-slicer',
  ],
  fold: ['text/fold'],
  words: ['catalogue/text', 'elements/projects/project-list/words'],
  indexed: ['catalogue/indexed', 'engine/indexed'],
  remote: ['engine/remote'],
  'indexed-words': ['catalogue/indexed/text'],
  tables: ['elements/exploring/data-table', 'elements/exploring/foot', 'elements/exploring/view-switch'],
  charts: ['elements/charts'],
  partners: ['catalogue/partners', 'catalogue/figures/columns', 'catalogue/figures/cent-sum'],
  figures: ['elements/figures', 'catalogue/figures'],
  ranges: ['catalogue/ranges', 'elements/exploring/ranges'],
  extras: [
    'catalogue/partner-question',
    'catalogue/range-question',
    'elements/exploring/extras',
    'engine/page/extra-answers',
  ],
  networks: ['elements/networks'],
  'network-list': ['elements/networks/network-list'],
  projects: ['elements/projects'],
  actions: [
    'elements/projects/project-list/address-tie',
    'elements/exploring/take-away/formats',
    'elements/exploring/take-away/take-away',
    'elements/exploring/take-away/format-group',
    'elements/exploring/take-away/outcomes',
    'elements/exploring/take-away/foot-controls',
    'elements/exploring/take-away/print-alone',
    'elements/exploring/take-away/view-report',
    'elements/projects/project-list/list-address',
    'elements/projects/project-list/list-tools',
    'elements/projects/project-list/project-opener',
    'exploration/address',
    'exploration/address-link',
    'exploration/own-steps',
    'exploration/restoring-libraries',
  ],
  'list-parts': [
    'elements/projects/project-list/limits',
    'elements/projects/project-list/list-parts',
    'elements/projects/project-list/picked-projects',
  ],
  'pager-views': ['elements/exploring/pager-views'],
  'dense-views': [
    'elements/projects/project-list/dense-views',
    'elements/projects/project-list/line-list',
    'elements/projects/project-list/project-table',
  ],
  displays: [
    'elements/core/frame-room',
    'elements/filters/facet-chips',
    'elements/filters/facet-displays',
    'elements/filters/facet-panel',
    'elements/filters/facet-search-field',
    'elements/filters/partner-values',
  ],
  support: ['elements/core/emblem', 'elements/core/support'],
  'project-facts': [
    'elements/exploring/project-wording',
    'elements/projects/project-extras',
    'elements/projects/project-facts',
    'elements/projects/project-funding',
  ],
  'project-card': ['elements/projects/project-card', 'elements/projects/project-finder'],
  'partner-card': ['elements/projects/partner-card'],
  filters: ['elements/filters'],
  choosing: ['elements/filters/active-filters', 'elements/filters/search-box'],
  'range-filter': ['elements/filters/range-filter'],
};

/** Folders whose modules are loaded one by one, although the folder around them has a chunk. */
const alone = [
  'elements/core/accent',
  'elements/core/hydration',
  'elements/core/markup',
  'elements/charts/project-timeline/timeline-pager',
  'elements/exploring/selection-change',
  'elements/exploring/sentence',
  'elements/filters/search-box/suggest',
  'elements/projects/fields',
  'elements/exploring/take-away',
  'catalogue/partners/indexed-partners',
  'catalogue/partners/plain-partners',
  'catalogue/ranges/indexed-ranges',
  'catalogue/unknown-values',
  'elements/projects/project-list/opened',
  'elements/projects/project-list/ways-out',
  'engine/generated',
  'engine/lists',
  'engine/snapshot',
  'engine/worker',
  'localization/generated',
  'localization/message-key',
  'localization/registered-templates',
  'localization/tool-messages',
  'text/formula',
  'text/nearest',
];

/** Packages and modules of packages of each chunk. All other modules of Lit are in the core. */
const packages: Readonly<Record<string, readonly string[]>> = {
  core: ['lit', 'lit-html', 'lit-element', '@lit', '@oxc-project'],
  exploring: [
    'lit-html/directive',
    'lit-html/directive-helpers',
    'lit-html/directives/repeat',
    'lit/directive',
    'lit/directive-helpers',
    'lit/directives/repeat',
  ],
  words: ['lit-html/directives/keyed', 'lit/directives/keyed'],
  reading: ['valibot'],
};
const packagesAlone = ['@lit-labs', 'lit-html/private-ssr-support', 'lit-html/static', 'lit/static-html'];

type Place = readonly [path: string, chunk: string | null];

const placesIn = (lists: Readonly<Record<string, readonly string[]>>, alone: readonly string[]): Place[] =>
  [
    ...Object.entries(lists).flatMap(([chunk, paths]) => paths.map((path): Place => [path, chunk])),
    ...alone.map((path): Place => [path, null]),
  ].sort(([a], [b]) => b.length - a.length);

const sourcePlaces = placesIn(folders, alone);
const packagePlaces = placesIn(packages, packagesAlone);

const find = (places: readonly Place[], path: string): string | null =>
  places.find(
    ([start]) => path === start || path.startsWith(`${start}/`) || path.startsWith(`${start}.`),
  )?.[1] ?? null;

/** Returns the chunk of a module by its path, or `null` if its dynamic imports decide. */
export function chunkOf(id: string): string | null {
  // A copy for one chunk: see lit-build.ts.
  if (/\?(hydration|view)$/.test(id)) return null;
  const path = id.replaceAll('\\', '/').replace(/\?.*$/, '');
  if (path.includes('rolldown/runtime')) return 'core';
  const inPackage = path.split('node_modules/').at(-1)!;
  if (inPackage !== path) return find(packagePlaces, inPackage.replace('/development/', '/'));
  const inSource = /\/src\/(.*)$/.exec(path);
  return inSource ? find(sourcePlaces, inSource[1]!) : null;
}

/** Returns the chunks in the form of the bundler's option. */
export const codeSplittingGroups = (): { name: string; test: (id: string) => boolean }[] =>
  Object.keys(folders).map((name) => ({ name, test: (id) => chunkOf(id) === name }));
