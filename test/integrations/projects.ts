/** Three projects on two themes: what every app shows. */
export const projects = {
  schemaVersion: '1.0',
  themes: [
    { id: 'mobility', label: { fr: 'Mobilité', nl: 'Mobiliteit' } },
    { id: 'skills', label: { fr: 'Compétences', nl: 'Vaardigheden' } },
  ],
  projects: [
    { id: 'one', name: { nl: 'Eerste' }, themes: ['mobility'] },
    { id: 'two', name: { nl: 'Tweede' }, themes: ['mobility', 'skills'] },
    { id: 'three', name: { nl: 'Derde' }, themes: ['skills'] },
  ],
};
