/**
 * The stories compared by picture: a small set that covers every kind of content. Each entry has a name, a story and
 * the globals that differ from Storybook's defaults. `npm run test:visual -- --update` renews the pictures.
 */
export const chosen = {
  'network card': ['networks-forem-network-card--default'],
  'network card, dark': ['networks-forem-network-card--dark'],
  'network card, 240 px, German': ['networks-forem-network-card--narrow', { locale: 'de' }],
  'network list, compact': ['networks-forem-network-list--compact', { locale: 'en' }],
  'project card': ['projects-forem-project-card--default', { width: '768px' }],
  'project card, right to left': ['projects-forem-project-card--right-to-left', { width: '480px' }],
  'project list': ['projects-forem-project-list--default', { locale: 'nl' }],
  'project list, 240 px': ['projects-forem-project-list--narrow', { locale: 'de' }],
  'project list, words found': ['projects-forem-project-list--words-found', { width: '768px' }],
  'project list, no match': ['projects-forem-project-list--no-match', { width: '480px' }],
  'project list, loading': ['projects-forem-project-list--loading', { width: '480px' }],
  'project list, failed': ['projects-forem-project-list--failed', { width: '480px' }],
  'sector filter, forced colours': ['filters-forem-sector-filter--forced-colours', { width: '320px' }],
  'sector filter, long words': ['filters-forem-sector-filter--long-words', { locale: 'de' }],
  'theme filter, more contrast': ['filters-forem-theme-filter--more-contrast', { width: '320px' }],
  'active filters': ['filters-forem-active-filters--default', { width: '480px' }],
  'search box, 200 %': ['filters-forem-search-box--large-text', { width: '480px' }],
  'partner home page': ['compositions-pages--partner-home-page'],
  'project page, high contrast': [
    'compositions-pages--project-page-with-sidebar',
    { theme: 'high-contrast' },
  ],
  'press page on paper': ['compositions-pages--press-page-in-print'],
};
