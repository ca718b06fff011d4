const themes = [
  { id: 'mobility', label: { nl: 'Mobiliteit' } },
  { id: 'skills', label: { nl: 'Vaardigheden' } },
];

export const small = () => ({
  schemaVersion: '1.0',
  themes,
  projects: [
    { id: 'one', name: { nl: 'Eerste' }, themes: ['mobility'] },
    { id: 'two', name: { nl: 'Tweede' }, themes: ['mobility', 'skills'] },
    { id: 'three', name: { nl: 'Derde' }, themes: ['skills'] },
  ],
});

/** Enough projects for a worker. */
export const large = () => ({
  schemaVersion: '1.0',
  themes,
  projects: Array.from({ length: 6000 }, (_, index) => ({
    id: `project-${index}`,
    name: { nl: `Project nummer ${index}` },
    themes: [index % 2 ? 'mobility' : 'skills'],
  })),
});
