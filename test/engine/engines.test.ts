import { expect } from '@open-wc/testing';
import type { Query } from '../../src/catalogue/question.js';
import { facetNames } from '../../src/catalogue/selection.js';
import type { Engine } from '../../src/engine/engine.js';
import { createEngine } from '../../src/engine/indexed/in-page-engine.js';
import { createSlicedEngine } from '../../src/engine/indexed/sliced-engine.js';
import { createWorkerEngine, type WorkerEngineOptions } from '../../src/engine/worker/worker-engine.js';
import type { Dataset } from '../../src/dataset/reading/schema.js';
import { generateDataset } from '../helpers/generate.js';

const today = '2020-06-15';
const createWorker = (): Worker =>
  new Worker(new URL('./engine.worker.ts', import.meta.url), { type: 'module' });
const blobWorker = (script: string): Worker => new Worker(URL.createObjectURL(new Blob([script])));
/** Source of a worker that answers the given number of questions together in each round. */
const answering = (...rounds: number[]): string => `
  const [rounds, asked] = [${JSON.stringify(rounds)}, []];
  postMessage({ type: 'started' });
  onmessage = ({ data: { type, id } }) => {
    if (type !== 'query' || asked.push(id) < (rounds[0] ?? Infinity)) return;
    rounds.shift();
    for (const id of asked.splice(0))
      postMessage({ type: 'answer', id, answer: { total: 7, projects: [], counts: {} } });
  };
`;
const data = generateDataset(2000);

const queries: Query[] = [
  { selection: {}, limit: 20, counts: facetNames },
  { selection: { sector: ['sector-1'] }, limit: 5, sort: '-budget', offset: 10 },
  { selection: { q: 'emploi format' }, limit: 20, counts: ['theme'] },
  { selection: { q: 'emplio' }, within: { q: 'formation' }, limit: 20 },
  { selection: { q: 'werk', country: ['BE'] }, locale: 'nl', limit: 20, sort: 'title' },
];

/** Resolves to the name of the error of a rejected promise. */
async function nameOfRejection(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no rejection',
    (error: unknown) => (error instanceof Error ? error.name : String(error)),
  );
}

const kinds: Record<string, (data: Dataset, options?: Partial<WorkerEngineOptions>) => Engine> = {
  'in the page': (dataset) => createEngine(dataset, { today }),
  'in slices': (dataset) => createSlicedEngine(dataset, { today }),
  'in a worker': (dataset, options) => createWorkerEngine(dataset, { today, createWorker, ...options }),
  'in a worker that starts late': (dataset, options) =>
    createWorkerEngine(dataset, {
      today,
      createWorker: () => new Promise((resolve) => setTimeout(() => resolve(createWorker()), 50)),
      ...options,
    }),
  'where the script differs from the published one': (dataset) =>
    createWorkerEngine(dataset, { today, createWorker: () => Promise.reject(new Error('changed')) }),
  'where workers are refused': (dataset) =>
    createWorkerEngine(dataset, {
      today,
      createWorker() {
        throw new DOMException('No workers here.', 'SecurityError');
      },
    }),
  'where the script fails': (dataset) =>
    createWorkerEngine(dataset, { today, createWorker: () => blobWorker('throw new Error("broken");') }),
  'where the script never comes': (dataset) =>
    createWorkerEngine(dataset, { today, startTimeoutMs: 50, createWorker: () => blobWorker('') }),
};

for (const [kind, create] of Object.entries(kinds)) {
  describe(`engine ${kind}`, () => {
    let engine: Engine;
    afterEach(() => engine.close?.());

    it('answers as the page does', async () => {
      engine = create(data);
      const inPage = createEngine(data, { today });
      const answers = await Promise.all(queries.map((query) => engine.query(query)));
      for (const [i, answer] of answers.entries()) {
        const expected = await inPage.query(queries[i]!);
        expect(answer).to.deep.equal(expected);
        // Projects are the objects of the dataset, so that elements recognise them.
        expect(answer.projects.every((project, place) => project === expected.projects[place])).to.equal(
          true,
        );
      }
    });

    it('answers for an empty dataset', async () => {
      engine = create(generateDataset(0));
      expect((await engine.query({ selection: {}, limit: 5 })).total).to.equal(0);
    });

    it('does not answer once aborted, and answers the next', async () => {
      engine = create(data);
      const before = engine.query(queries[2]!, AbortSignal.abort());
      const controller = new AbortController();
      const during = engine.query(queries[2]!, controller.signal);
      controller.abort();
      const after = engine.query(queries[2]!, new AbortController().signal);
      expect(await nameOfRejection(before)).to.equal('AbortError');
      expect(await nameOfRejection(during)).to.equal('AbortError');
      expect((await after).total).to.be.above(0);
    });
  });
}

describe('engine in a worker', () => {
  it('says how far it is', async () => {
    const fractions: number[] = [];
    const onProgress = (fraction: number): number => fractions.push(fraction);
    const engine = createWorkerEngine(generateDataset(10_000), { createWorker, onProgress });
    await engine.query({ selection: { q: 'emploi' } });
    engine.close?.();
    expect(fractions).to.have.length.above(1);
    expect(fractions).to.deep.equal(fractions.toSorted((a, b) => a - b));
  });

  it('answers queries of one task in one task, so that elements draw in one frame', async () => {
    const engine = createWorkerEngine(data, { today, createWorker: () => blobWorker(answering(1, 2)) });
    await engine.query(queries[0]!);
    const given: number[] = [];
    const asked = queries.slice(0, 2).map((query, i) => engine.query(query).then(() => given.push(i)));
    await Promise.race(asked);
    // No task comes between microtasks.
    for (let i = 0; i < 10; i++) await Promise.resolve();
    expect(given).to.deep.equal([0, 1]);
    engine.close?.();
  });

  it('does not let an answer wait for long', async () => {
    const engine = createWorkerEngine(data, { today, createWorker: () => blobWorker(answering(1, 1)) });
    await engine.query(queries[0]!);
    const second = engine.query(queries[0]!);
    const never = nameOfRejection(engine.query(queries[1]!));
    expect((await second).total).to.equal(7);
    engine.close?.();
    expect(await never).to.equal('AbortError');
  });

  it('has the answer to the anticipated query, and to no other', async () => {
    const engine = createWorkerEngine(data, { today, createWorker: () => blobWorker(answering(1)) });
    engine.anticipate?.(queries[0]!);
    engine.anticipate?.(queries[0]!);
    for (let i = 0; i < 2; i++) expect((await engine.query({ ...queries[0]! })).total).to.equal(7);
    const abort = new AbortController();
    const never = [queries[1]!, queries[0]!].map((query) =>
      nameOfRejection(engine.query(query, abort.signal)),
    );
    abort.abort();
    expect(await Promise.all(never)).to.deep.equal(['AbortError', 'AbortError']);
    engine.close?.();
  });

  it('rejects open queries when it is closed', async () => {
    const engine = createWorkerEngine(data, { createWorker });
    const open = engine.query({ selection: {} });
    engine.close?.();
    expect(await nameOfRejection(open)).to.equal('AbortError');
    expect(await nameOfRejection(engine.query({ selection: {} }))).to.equal('AbortError');
  });

  it('ends a worker that starts after its last listener has left', async () => {
    let [start, ended] = [(_: Worker): void => {}, 0];
    const engine = createWorkerEngine(data, {
      createWorker: () => new Promise<Worker>((resolve) => (start = resolve)),
    });
    engine.close?.();
    const worker = createWorker();
    const terminate = worker.terminate.bind(worker);
    worker.terminate = () => (ended++, terminate());
    start(worker);
    await new Promise((resolve) => setTimeout(resolve));
    expect(ended).to.equal(1);
  });

  it('goes on in the page when the worker breaks down', async () => {
    let worker: Worker | undefined;
    const engine = createWorkerEngine(data, { createWorker: () => (worker = createWorker()) });
    await engine.query({ selection: {} });
    const open = engine.query({ selection: {} });
    worker!.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
    expect((await open).total).to.equal(2000);
    expect((await engine.query({ selection: {} })).total).to.equal(2000);
  });
});
