// Datasets of which one part grows.

export const list = (size, make) => Array.from({ length: size }, (_, i) => make(i));
const label = (i) => ({ fr: `Valeur ${i}` });
const project = (i, more) => ({ id: `p${i}`, name: { fr: `Projet ${i % 7} mot${i}` }, ...more });
const dataset = (more) => ({
  schemaVersion: '1.0',
  sources: [],
  organisations: [],
  networks: [],
  themes: [],
  sectors: [],
  programmes: [],
  facets: [],
  projects: [project(0)],
  ...more,
});
const nested = (depth) => {
  let value = {};
  for (let i = 0; i < depth; i++) value = { inner: value, list: [i] };
  return value;
};

/** Datasets with one growing part each. */
export const shapes = {
  projects: (n) =>
    dataset({
      projects: list(n, (i) =>
        project(i, { sectors: [`s${i % 9}`, `s${i % 5}`], themes: [`t${i % 3}`], countries: ['BE'] }),
      ),
    }),
  'projects with the same title': (n) =>
    dataset({ projects: list(n, (i) => ({ id: `p${i}`, name: { fr: 'Le même titre' } })) }),
  'ids of one project': (n) => dataset({ projects: [project(0, { sectors: list(n, (i) => `s${i}`) })] }),
  'ids of each project': (n) =>
    dataset({
      projects: list(30, (i) => project(i, { themes: list(n / 10, (j) => `t${(i * 7 + j * (i + 1)) % n}`) })),
    }),
  'the same id in one project': (n) => dataset({ projects: [project(0, { themes: list(n, () => 't') })] }),
  'sectors in a row': (n) =>
    dataset({
      sectors: list(n, (i) => ({ id: `s${i}`, label: label(i) })),
      projects: list(n, (i) => project(i, { sectors: [`s${i}`] })),
    }),
  'sectors each within the one before': (n) =>
    dataset({
      sectors: list(n, (i) => ({ id: `s${i}`, label: label(i), broader: `s${Math.max(0, i - 1)}` })),
      projects: list(n, (i) => project(i, { sectors: [`s${i}`] })),
    }),
  'sectors each within the next one': (n) =>
    dataset({
      sectors: list(n, (i) => ({ id: `s${i}`, label: label(i), broader: `s${i + 1}` })),
      projects: list(n, (i) => project(i, { sectors: [`s${i}`] })),
    }),
  'sectors in a circle': (n) =>
    dataset({
      sectors: list(n, (i) => ({ id: `s${i}`, label: label(i), broader: `s${(i + 1) % n}` })),
      projects: [project(0, { sectors: list(n, (i) => `s${i}`) })],
    }),
  'sectors within one': (n) =>
    dataset({
      sectors: list(n, (i) => ({ id: `s${i}`, label: label(i), broader: 's0' })),
      projects: [project(0, { sectors: list(n, (i) => `s${i}`) })],
    }),
  'programmes, networks, organisations and sources': (n) =>
    dataset({
      sources: list(n, (i) => ({ id: `q${i}`, title: `Source ${i}` })),
      organisations: list(n, (i) => ({ id: `o${i}`, name: `Organisation ${i}` })),
      networks: list(n, (i) => ({ id: `n${i}`, name: label(i) })),
      programmes: list(n, (i) => ({ id: `g${i}`, name: label(i) })),
      projects: list(n, (i) =>
        project(i, {
          programme: `g${i}`,
          networks: [`n${i}`],
          sources: [`q${i}`],
          parent: `p${n - 1 - i}`,
          partners: { names: [`Partenaire ${i}`], members: [{ name: 'P', organisation: `o${i}` }] },
        }),
      ),
    }),
  'facets of the dataset': (n) =>
    dataset({
      facets: list(n / 10, (i) => ({ id: `f${i}`, label: label(i), values: [{ id: 'a', label: label(0) }] })),
      projects: list(20, (i) => project(i, { fields: { f0: ['a'], f1: ['a'] } })),
    }),
  'values of a facet': (n) =>
    dataset({
      facets: [{ id: 'place', label: label(0), values: list(n, (i) => ({ id: `v${i}`, label: label(i) })) }],
      projects: list(n, (i) => project(i, { fields: { place: [`v${i}`, `v${(i * 7) % n}`] } })),
    }),
  'words of a text': (n) =>
    dataset({ projects: [project(0, { summary: { fr: list(n, (i) => `mot${i % 97}`).join(' ') } })] }),
  'words in one compound': (n) =>
    dataset({ projects: [project(0, { summary: { fr: list(n, (i) => `m${i % 9}`).join('-') } })] }),
  'letters of a word': (n) => dataset({ projects: [project(0, { summary: { fr: 'ö'.repeat(n) } })] }),
  'names of partners': (n) =>
    dataset({ projects: [project(0, { partners: { names: list(n, (i) => `Partenaire ${i}`) } })] }),
  'notes of a project': (n) =>
    dataset({
      sources: [{ id: 'a', title: 'A' }],
      projects: [project(0, { notes: list(n, (i) => ({ text: label(i), sources: ['a', 'b'] })) })],
    }),
  'languages of a text': (n) =>
    dataset({
      projects: [
        project(0, { name: { fr: 'Nom', ...Object.fromEntries(list(n, (i) => [`x${i}`, 'Nom'])) } }),
      ],
    }),
  'unknown fields in unknown fields': (n) => dataset({ projects: [project(0, { unknown: nested(n) })] }),
  'records that are wrong': (n) => dataset({ projects: list(n, () => ({ id: '', name: 3 })) }),
  'records with one id': (n) => dataset({ projects: list(n, () => project(0)) }),
};
