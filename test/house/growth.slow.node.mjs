// Tests that ten times the data takes at most twelve times the steps, for each function that reads data.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, countSteps } from '../helpers/count-steps.mjs';

const code = await bundle([
  'src/catalogue/indexed/catalogue.ts',
  'src/catalogue/indexed/query.ts',
  'src/catalogue/indexed/text/text-search.ts',
  'src/catalogue/plain-query.ts',
  'src/catalogue/text/highlight.ts',
  'src/catalogue/text/plain-search.ts',
  'src/dataset/reading/merge.ts',
  'src/dataset/reading/parse.ts',
  'src/dataset/reading/read.ts',
  'src/dataset/reading/validate.ts',
  'src/engine/worker/json-steps.ts',
  'src/exploration/address.ts',
  'src/exploration/exploration.ts',
  'src/exploration/facet-values.ts',
  'src/scheduling/resumable.ts',
]);
// Both searches are namespaces, because a bundle has one name per export.
const indexedText = { search: code.search, suggest: code.suggest };
const plainText = { matcher: code.matcher };

const times = 10;
const maxTimes = 12;

const list = (size, make) => Array.from({ length: size }, (_, i) => make(i));
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
const shapes = {
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

const parsed = (data) => code.parse(data).dataset;
const all = ['sector', 'theme', 'country', 'programme', 'status', 'network'];

/** Returns all queries that a reader's actions can cause. */
function questions(data) {
  const counts = [...all, ...data.facets.map(({ id }) => id)];
  const ids = [...new Set(data.projects.flatMap(({ sectors }) => sectors ?? []))];
  return [
    { selection: {}, counts, limit: 12 },
    { selection: { sector: ids.slice(0, 1) }, counts, limit: 12, sort: '-start' },
    { selection: { sector: ids }, match: { sector: 'all' }, counts },
    { selection: { sector: ids.map((id) => `-${id}`) }, counts },
    { selection: { sector: ids, theme: ['t0'] }, within: { country: ['BE'] }, counts },
    { selection: { q: 'mot1 projet' }, counts, limit: 12 },
    { selection: { q: 'priojet motx' }, counts, limit: 12 },
  ];
}

/** Functions that read a dataset. Each gets the result of the one before. */
const readers = {
  parse: (data) => () => code.parse(data),
  validate: (data) => () => code.validate(data),
  'read, with ids of the bundled dataset': (data) => {
    const bundled = parsed({ ...shapes['sectors in a row'](data.projects.length), ...data });
    return () => code.readSources([{ read: () => data }], { bundled: () => Promise.resolve(bundled) });
  },
  merge: (data) => {
    const twice = [parsed(data), parsed(data), parsed(data)];
    return () => code.runToEnd(code.mergeSteps(twice));
  },
  'parse JSON in steps': (data) => {
    const text = JSON.stringify(data);
    return () => code.runToEnd(code.jsonSteps(text));
  },
  'query with an index': (data) => {
    const own = parsed(data);
    return () => {
      const catalogue = code.createCatalogue(own, { today: '2026-01-01' });
      for (const question of questions(own)) code.query(catalogue, question, indexedText);
    };
  },
  'query without an index': (data) => {
    const own = parsed(data);
    return () => {
      const catalogue = code.createPlainCatalogue(own, '2026-01-01');
      for (const question of questions(own)) code.plainQuery(catalogue, question, plainText);
    };
  },
  'values of the sector filter': (data) => {
    const own = parsed(data);
    return () => code.facetValues(own, 'sector');
  },
  highlight: ({ projects: [{ summary, name }] }) => {
    const text = summary?.fr ?? name?.fr ?? '';
    return () => code.highlight(text, 'mot1 m3 öö');
  },
};

/** Size at which fixed costs do not hide a quadratic growth. */
const size = 240;

for (const [shape, make] of Object.entries(shapes))
  test(`ten times the ${shape}: at most twelve times the steps`, async () => {
    const problems = [];
    for (const [reader, prepare] of Object.entries(readers)) {
      const steps = [];
      for (const each of [size, size * times]) steps.push(await countSteps(prepare(make(each))));
      const growth = steps[1] / steps[0];
      if (process.env.SHOW_GROWTH)
        console.log(`${growth.toFixed(1)}× ${shape}: ${reader} (${steps.join(', ')})`);
      if (growth > maxTimes) problems.push(`${reader}: ${growth.toFixed(1)}× (${steps.join(', ')})`);
    }
    assert.deepEqual(problems, []);
  });

const naming = { group: '', facets: all };
const texts = {
  'ids in an address': (n) => () =>
    code.readView(`/?forem-sector=${list(n, (i) => `s${i}`).join()}`, naming, { selection: {}, page: 0 }),
  'parameters of one name in an address': (n) => () =>
    code.readView(`/?${list(n, (i) => `forem-sector=s${i}`).join('&')}`, naming, { selection: {}, page: 0 }),
  'parameters of others in an address': (n) => () =>
    code.writeView(
      `/?${list(n, (i) => `a${i}=${i}`).join('&')}`,
      naming,
      { selection: { sector: list(n, (i) => `s${i}`) }, page: 0 },
      { selection: {}, page: 0 },
    ),
  'ids of a selection': (n) => () => code.normalize({ theme: list(n, (i) => `t${i}`) }),
  'quotation marks in JSON that was cut off': (n) => () => {
    try {
      code.runToEnd(code.jsonSteps(`{"a":["${'\\"'.repeat(n)}`));
    } catch {
      // Ignored: the text is no JSON.
    }
  },
  'backslashes in JSON': (n) => () => code.runToEnd(code.jsonSteps(`{"a":["${'\\\\'.repeat(n)}"]}`)),
  'lists in lists in JSON': (n) => () => code.runToEnd(code.jsonSteps(`${'['.repeat(n)}${']'.repeat(n)}`)),
  'words typed': (n) => () => code.highlight('Un texte', list(n, (i) => `mot${i}`).join(' ')),
};

for (const [subject, prepare] of Object.entries(texts))
  test(`ten times the ${subject}: at most twelve times the steps`, async () => {
    const few = await countSteps(prepare(size));
    const many = await countSteps(prepare(size * times));
    if (process.env.SHOW_GROWTH) console.log(`${(many / few).toFixed(1)}× ${subject} (${few}, ${many})`);
    assert.ok(many <= maxTimes * few, `${few} steps became ${many}`);
  });

test('a string of 20 MB is read', () => {
  const text = `{"a":["${'é'.repeat(10_000_000)}"]}`;
  assert.equal(code.runToEnd(code.jsonSteps(text)).a[0].length, 10_000_000);
});
