// Tests that ten times the data takes at most twelve times the steps to read, and three times the data 3.6 times to draw.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle, countSteps } from '../helpers/count-steps.mjs';
import { list, shapes } from '../helpers/growing-data.mjs';

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
  'src/elements/exploring/take-away/files/csv.ts',
  'src/elements/exploring/take-away/files/dataset-json.ts',
  'src/elements/exploring/take-away/files/json-ld.ts',
  'src/engine/worker/json-steps.ts',
  'src/exploration/address.ts',
  'src/exploration/exploration.ts',
  'src/exploration/facet-values.ts',
  'src/importer/draft.ts',
  'src/importer/import-table.ts',
  'src/importer/read-table.ts',
  'src/prerender/index.ts',
  'src/scheduling/resumable.ts',
]);
// Both searches are namespaces, because a bundle has one name per export.
const indexedText = { search: code.search, suggest: code.suggest };
const plainText = { matcher: code.matcher };

const times = 10;
const drawTimes = 3;
/** Steps may grow by this factor more than the data. */
const slack = 1.2;

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
    const three = Array.from({ length: 3 }, () => parsed(data));
    return () => code.runToEnd(code.mergeSteps(three));
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
  'values of the sector filter': (data) => () => code.facetValues(parsed(data), 'sector'),
  export: (data) => {
    const dataset = parsed(data);
    const context = { dataset, locale: 'fr', language: 'fr', msg: (text) => text.strings?.join(' ') ?? text };
    return () => {
      for (const writer of [code.csvWriter(context), code.datasetWriter(dataset), code.jsonLdWriter(context)])
        for (const project of dataset.projects) writer.project(project);
    };
  },
  highlight: ({ projects: [{ summary, name }] }) => {
    const text = summary?.fr ?? name?.fr ?? '';
    return () => code.highlight(text, 'mot1 m3 öö');
  },
};

/** Elements with attributes of each look; `limit` and `page-size` let all records be drawn. */
const drawings = {
  'forem-project-list': [{ 'page-size': '100000' }, { 'page-size': '100000', view: 'table' }],
  'forem-project-card': [{ project: 'p0' }],
  'forem-network-card': [{ network: 'n0' }],
  'forem-facet-filter': [{ facet: 'place', limit: '100000' }, { facet: 'f0' }],
  'forem-sector-filter': [{ limit: '100000' }, { display: 'chips' }, { display: 'select', searchable: '' }],
  'forem-theme-filter': [{}, { 'hide-empty': '' }],
  'forem-facet-chart': [{ facet: 'sector' }, { facet: 'place', view: 'table' }],
  'forem-project-timeline': [{ 'page-size': '100000' }, { 'page-size': '100000', view: 'table' }],
};
const draws = {};
for (const tag of code.elementTags)
  for (const attributes of drawings[tag] ?? [{}])
    draws[`draw ${tag} ${JSON.stringify(attributes)}`] = (data) => () =>
      code.prerender({ element: tag, attributes, data });

/** Size at which fixed costs do not hide a quadratic growth. */
const size = 240;
/** All draws of more data have the same engine as those of once. */
const drawSize = 310;

async function fewSteps(subject, prepare) {
  const few = await countSteps(prepare(size));
  const many = await countSteps(prepare(size * times));
  if (process.env.SHOW_GROWTH) console.log(`${(many / few).toFixed(1)}× ${subject} (${few}, ${many})`);
  assert.ok(many <= times * slack * few, `${few} steps became ${many}`);
}

for (const [shape, make] of Object.entries(shapes))
  test(`more ${shape}: steps grow as the data`, async () => {
    const problems = [];
    for (const [reader, prepare, once, more] of [
      ...Object.entries(readers).map((each) => [...each, size, times]),
      ...Object.entries(draws).map((each) => [...each, drawSize, drawTimes]),
    ]) {
      const steps = [];
      for (const each of [once, once * more]) steps.push(await countSteps(prepare(make(each))));
      const growth = steps[1] / steps[0];
      if (process.env.SHOW_GROWTH)
        console.log(`${growth.toFixed(1)}× ${shape}: ${reader} (${steps.join(', ')})`);
      if (growth > more * slack) problems.push(`${reader}: ${growth.toFixed(1)}× (${steps.join(', ')})`);
    }
    assert.deepEqual(problems, []);
  });

const known = parsed(shapes['sectors in a row'](9));
const bytesOf = (text) => new TextEncoder().encode(text);
const lines = (head, rows) => [head, ...rows].join('\n');
/** Lists of which one part grows. */
const lists = {
  rows: (n) =>
    lines(
      'Titre;Ville;Coût total (€);Secteurs;Début',
      list(n, (i) => `Projet ${i};Ville ${i};${i},50;Valeur ${i % 9}, Autre ${i};0${1 + (i % 9)}/2021`),
    ),
  'rows of one project': (n) =>
    lines(
      'Titre;Partenaires;Pays',
      list(n, (i) => `Projet;Partenaire ${i};BE`),
    ),
  'rows with one title': (n) =>
    lines(
      'Titre;Ville',
      list(n, (i) => `Projet;Ville ${i}`),
    ),
  'rows without a title': (n) =>
    lines(
      'Titre;Ville',
      list(n, (i) => `;Ville ${i}`),
    ),
  'rows that are short': (n) =>
    lines(
      'Titre;Ville;Pays;Début',
      list(n, (i) => `P${i}`),
    ),
  columns: (n) =>
    lines(`Titre;${list(n, (i) => `Colonne ${i}`).join(';')}`, [`P;${list(n, (i) => i).join(';')}`]),
  'columns of one name': (n) =>
    lines(`Titre;${list(n, () => 'Ville').join(';')}`, [`P;${list(n, (i) => i).join(';')}`]),
  'values in a cell': (n) => lines('Titre;Secteurs', [`P;"${list(n, (i) => `Secteur ${i}`).join(', ')}"`]),
  'letters in a cell': (n) => lines('Titre;Résumé', [`P;${'é'.repeat(n)}`]),
  'digits in a cell': (n) => lines('Titre;Coût total (€)', [`P;${'1'.repeat(n)}`]),
  'spaces in a cell': (n) => lines('Titre;Coût total (€);Début', [`P;1${' '.repeat(n)}x;1${' '.repeat(n)}x`]),
  'quotation marks': (n) => lines('Titre;Ville', [`"${'""'.repeat(n)}";x`]),
  'quotation marks that never end': (n) =>
    lines(
      'Titre;Ville',
      list(n, () => '"a;b'),
    ),
  'empty lines': (n) => lines('Titre;Ville', ['P;x', ...list(n, () => '')]),
  'records of JSON': (n) => JSON.stringify(list(n, (i) => ({ titre: `P${i}`, ville: `V${i}` }))),
  'objects in objects of JSON': (n) => JSON.stringify([{ titre: 'P', plus: nestedList(n) }]),
};
const nestedList = (depth) => {
  let value = 1;
  for (let i = 0; i < depth; i++) value = { inner: value };
  return value;
};

for (const [subject, make] of Object.entries(lists))
  test(`ten times the ${subject} of a list: at most twelve times the steps to read, draft and import`, async () => {
    const run = (n) => async () => {
      try {
        const table = await code.readTable(bytesOf(make(n)));
        code.importTable(table, code.draftMapping(table, known), known);
      } catch (error) {
        if (!['TableError', 'MappingError'].includes(error.name)) throw error;
      }
    };
    // Tables of words are made at the first use.
    await run(9)();
    await fewSteps(subject, run);
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
  test(`ten times the ${subject}: at most twelve times the steps`, () => fewSteps(subject, prepare));

test('a string of 20 MB is read', () => {
  const text = `{"a":["${'é'.repeat(10_000_000)}"]}`;
  assert.equal(code.runToEnd(code.jsonSteps(text)).a[0].length, 10_000_000);
});
