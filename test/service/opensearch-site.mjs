// A real OpenSearch with a dataset, the service over it, and the engine of the page over the same dataset.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startOpenSearch } from '../../scripts/lib/opensearch.mjs';
import { bundle } from '../helpers/count-steps.mjs';
import { endAsking } from './ask-on.mjs';
import { endAll, runCommand, startService } from './command.mjs';
import { comparable, questionsAbout } from './random-questions.mjs';

const {
  createCatalogue,
  createRemoteEngine,
  figureSteps,
  generateDataset,
  parse,
  partnerIndexSteps,
  partnerSteps,
  querySteps,
  rangeSteps,
  runToEnd,
  search,
  suggest,
  writeQuery,
} = await bundle([
  'test/helpers/generate.ts',
  'src/catalogue/figures/figures.ts',
  'src/catalogue/indexed/catalogue.ts',
  'src/catalogue/indexed/query.ts',
  'src/catalogue/indexed/text/text-search.ts',
  'src/catalogue/partners/indexed-partners.ts',
  'src/catalogue/partners/partner-index.ts',
  'src/catalogue/ranges/indexed-ranges.ts',
  'src/dataset/reading/parse.ts',
  'src/engine/remote/protocol.ts',
  'src/engine/remote/remote-engine.ts',
  'src/scheduling/resumable.ts',
]);

/** More for a thorough run, which takes much longer: FOREM_SERVICE_PROJECTS=100000 npm run test:service. */
export const size = Number(process.env.FOREM_SERVICE_PROJECTS ?? 12_000);
const atOnce = 8;

const folder = mkdtempSync(join(tmpdir(), 'forem-widgets-opensearch-test-'));

/** Facets that look like numbers, with one value that a list defines; and one with the name of a figure. */
const declaredFacets = [
  { id: 'level', label: { fr: 'Niveau' }, values: [{ id: '3', label: { fr: 'Trois' } }] },
  { id: 'partners', label: { fr: 'Partenaires' } },
];

/** Gives projects amounts in several currencies, results, and numbers: one, several, or none. */
function withNumbers(dataset) {
  dataset.facets = declaredFacets;
  dataset.projects.forEach((project, i) => {
    if (i % 11 === 0) project.budget = { amount: 0.1 + i, currency: 'CHF' };
    if (i % 3 === 0) project.funding = { euShare: { amount: i + 0.37, currency: i % 7 ? 'EUR' : 'GBP' } };
    if (i % 4 === 1) project.funding = { ...project.funding, rate: (i % 1000) / 10 };
    if (i % 6 === 0) project.partnerCount = { min: 1 + (i % 5), max: 1 + (i % 5) + (i % 3) };
    if (i % 3 === 1) project.updated = `${2010 + (i % 14)}-03`;
    if (i % 2)
      project.fields = {
        level: [String(i % 9), ...(i % 4 === 1 ? [`${i % 40}.5`, 'x'] : [])],
        partners: [`group-${i % 8}`],
      };
    if (i % 5 === 0)
      project.results = ['personnes', 'cours', 'personnes', 'entreprises', 'rares'].map((fr, at) => ({
        label: { fr: at > 2 && i % 2 ? 'Personnes ' : fr },
        value: i + at,
      }));
  });
  return dataset;
}

/** Writes a dataset; a smaller one is another version of the data. */
export function write(count) {
  const file = join(folder, `${count}.json`);
  const dataset = withNumbers(generateDataset(count));
  if (!existsSync(file)) writeFileSync(file, JSON.stringify(dataset));
  return { file, dataset: parse(dataset).dataset };
}

/** Starts everything. */
export async function createSite() {
  const { file, dataset } = write(size);
  const catalogue = createCatalogue(dataset);
  const tools = { text: { search, suggest }, figures: figureSteps, ranges: rangeSteps };
  const ask = (question) => querySteps(catalogue, question, tools);
  /** All questions may be about partners: the engine of the page adds nothing to others. */
  const expected = (question) => runToEnd(partnerSteps(catalogue, question, ask));
  const { ids } = runToEnd(partnerIndexSteps(dataset));
  const engine = await startOpenSearch();
  const index = (path, ...more) => ['index', path, '--opensearch', engine.address, ...more];
  const startGateway = () => startService('--opensearch', engine.address, '--max-age', '0');
  const { code, notes } = await runCommand(index(file, '--shards', '2'));
  assert.equal(code, 0, notes.join('\n'));
  let service = await startGateway();
  const get = (path) => fetch(service.address + path);
  return {
    file,
    dataset,
    engine,
    index,
    get,
    writeQuery,
    get address() {
      return service.address;
    },
    json: async (path) => (await get(path)).json(),
    remote: () => createRemoteEngine(service.address),
    expected,
    isHealthy: async () => (await get('health')).status === 200,
    /** Names of the indexes with projects. */
    indexes: async () =>
      Object.keys(await engine.request('GET', '/forem-projects-*/_alias')).filter(
        (name) => !name.endsWith('-about'),
      ),
    /** Name of the index in use. */
    current: async () => Object.keys(await engine.request('GET', '/_alias/forem-projects'))[0],
    endService: () => service.end(),
    async restartService() {
      service = await startGateway();
    },
    /** Asks the service and the engine of the page. */
    async compare(count, seed) {
      const { ranges, partners } = await this.json('');
      const next = questionsAbout(dataset, seed, partners ? ids : []);
      const remote = createRemoteEngine(service.address, { ranges, partners });
      let left = count;
      const worker = async () => {
        while (left-- > 0) {
          const question = next();
          const answer = comparable(await remote.query(question));
          assert.deepEqual(answer, comparable(this.expected(question)), writeQuery(question));
        }
      };
      await Promise.all(Array.from({ length: atOnce }, worker));
    },
    async end() {
      await endAsking();
      endAll();
      await engine.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
