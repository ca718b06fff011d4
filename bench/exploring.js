// The measurements of `exploring.mjs`, in Node: ranges, partners, suggestions and files of a large dataset.
import { performance } from 'node:perf_hooks';
import { createSlicedEngine } from '../src/engine/indexed/sliced-engine.js';
import { exportFile } from '../src/elements/exploring/take-away/files/export.js';
import { suggestionsFor } from '../src/elements/filters/search-box/suggest/suggestions.js';
import { loadMessages, messagesFor } from '../src/localization/messages.js';
import { makeDataWithPartners } from './data.js';

async function timed(act) {
  const start = performance.now();
  const result = await act();
  return { ms: performance.now() - start, result };
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

/** Returns rows of a name, the time of the first question and the median of five more, in milliseconds. */
export async function measure(count, partners) {
  const dataset = makeDataWithPartners(count, partners);
  await loadMessages('fr');
  const context = { dataset, locale: 'fr', msg: messagesFor(() => 'fr'), headingLevel: 2, element: {} };
  const engine = createSlicedEngine(dataset);
  const sectors = dataset.sectors.map(({ id }) => id);
  await engine.query({ selection: {}, limit: 12, counts: ['sector', 'theme'] });
  const rows = [];
  const row = async (name, question) => {
    const first = await timed(() => question(0));
    const times = [];
    for (let i = 1; i <= 5; i++) times.push((await timed(() => question(i))).ms);
    rows.push([name, first.ms, median(times)]);
  };
  const sector = (i) => [sectors[i]];
  await row('range of years, with a sector', (i) =>
    engine.query({ selection: { sector: sector(i), year: ['2019..2023'] }, ranges: ['year'], limit: 12 }),
  );
  await row('range of budgets, with a sector', (i) =>
    engine.query({ selection: { sector: sector(i), budget: ['100000..'] }, ranges: ['budget'], limit: 12 }),
  );
  await row('list of partners, with a sector', (i) =>
    engine.query({ selection: { sector: sector(i) }, partners: { limit: 1000 } }),
  );
  await row('words among partners', (i) =>
    engine.query({
      selection: {},
      partners: { limit: 100, words: ['li', 'lieg', 'gent 1', 'koln', 'mons 7', 'org'][i] },
    }),
  );
  const query = { selection: {}, match: {}, within: {}, locale: 'fr' };
  const { signal } = new AbortController();
  await row('suggestions for a typed text', (i) =>
    suggestionsFor(context, { engine, query }, ['form', 'log', 'text', 'mons', 'eur', 'num'][i], signal),
  );
  for (const format of ['csv', 'xlsx']) {
    const { ms, result } = await timed(() => exportFile(format, context, engine, query));
    rows.push([`${format.toUpperCase()} of all (${Math.round(result.blob.size / 1e6)} MB)`, ms, undefined]);
  }
  return rows;
}
