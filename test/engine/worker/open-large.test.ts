import { expect } from '@open-wc/testing';
import type { Query } from '../../../src/catalogue/question.js';
import { facetNames } from '../../../src/catalogue/selection.js';
import type { Opened } from '../../../src/engine/opened.js';
import { createEngine } from '../../../src/engine/indexed/in-page-engine.js';
import { openLarge } from '../../../src/engine/worker/open-large.js';
import { DatasetError } from '../../../src/dataset/errors.js';
import type { LargeInput } from '../../../src/engine/open-sources.js';
import type { Dataset } from '../../../src/dataset/reading/schema.js';
import { dataset, project, theme } from '../../builders.js';
import { generateDataset } from '../../helpers/generate.js';

const data = generateDataset(2000);
const source = (value: unknown, address = 'https://exemple.be/a.json'): LargeInput => ({
  address,
  blob: new Blob([typeof value === 'string' ? value : JSON.stringify(value)]),
});

const queries: Query[] = [
  { selection: {}, limit: 20, counts: facetNames },
  { selection: { sector: ['sector-1'] }, limit: 5, sort: '-budget', offset: 10 },
  { selection: { q: 'emploi format' }, limit: 20, counts: ['theme'] },
  { selection: { q: 'emplio' }, limit: 20 },
];

const life: AbortController[] = [];
function open(
  inputs: LargeInput[],
  bundled: () => Promise<Dataset> = () => Promise.reject(new Error('none')),
) {
  const controller = new AbortController();
  life.push(controller);
  const progress: number[] = [];
  const onProgress = (fraction: number): number => progress.push(fraction);
  const options = { signal: controller.signal, fresh: false, onProgress, bundled };
  return { opened: openLarge(inputs, options), progress, controller };
}

/** Records the messages of the page's workers. */
function watchWorkers(): { started: Worker[]; received: unknown[] } {
  const watched = { started: [] as Worker[], received: [] as unknown[] };
  const { Worker: Native } = window;
  window.Worker = class extends Native {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      super(...args);
      watched.started.push(this);
      this.addEventListener('message', ({ data }) => watched.received.push(data));
    }
  };
  undo.push(() => (window.Worker = Native));
  return watched;
}

/** Forbids workers, like a policy or a sandboxed frame. */
function refuseWorkers(how: 'throws' | 'fails'): void {
  const { Worker: Native } = window;
  window.Worker = class extends Native {
    constructor(...args: ConstructorParameters<typeof Worker>) {
      if (how === 'throws') throw new DOMException('No workers here.', 'SecurityError');
      super(URL.createObjectURL(new Blob(['throw new Error("broken")'])));
      void args;
    }
  };
  undo.push(() => (window.Worker = Native));
}
const undo: (() => void)[] = [];

async function expectSameAnswers({ engine }: Opened, whole: Dataset): Promise<void> {
  const inPage = createEngine(whole);
  for (const query of queries)
    // Compared as JSON, because neither a file nor a worker delivers `undefined`.
    expect(JSON.stringify(await engine.query(query))).to.equal(JSON.stringify(await inPage.query(query)));
  const id = whole.projects.at(-1)!.id;
  expect((await engine.find(id))?.name.fr).to.equal(whole.projects.at(-1)!.name.fr);
  expect(await engine.find('nobody')).to.equal(undefined);
}

describe('a large dataset', () => {
  afterEach(() => {
    life.splice(0).forEach((controller) => controller.abort());
    undo.splice(0).forEach((each) => each());
  });

  it('is read by a worker, which keeps its projects', async () => {
    const { started, received } = watchWorkers();
    const { opened, progress } = open([source(data)]);
    const result = await opened;
    const { dataset, problems, failures } = result;
    expect(started).to.have.length(1);
    expect(dataset).not.to.have.property('projects');
    expect(dataset.sectors).to.have.length(26);
    expect([problems, failures]).to.deep.equal([[], []]);
    expect(progress[0]).to.equal(0);
    await expectSameAnswers(result, data);
    // No message is larger than the requested pages.
    for (const message of received) expect(JSON.stringify(message).length).to.be.below(150_000);
  });

  for (const how of ['throws', 'fails'] as const)
    it(`is read by the page where the worker ${how}, and is the same`, async () => {
      refuseWorkers(how);
      const opened = await open([source(data)]).opened;
      expect(opened.dataset.projects).to.have.length(2000);
      await expectSameAnswers(opened, data);
    });

  it('gives the page its turn where no worker reads it', async () => {
    refuseWorkers('throws');
    const { port1, port2 } = new MessageChannel();
    let turns = 0;
    port1.onmessage = () => {
      turns++;
      port2.postMessage(undefined);
    };
    const { opened, progress } = open([source(generateDataset(10_000))]);
    port2.postMessage(undefined);
    await opened;
    port1.close();
    expect(turns).to.be.above(10);
    expect(progress.length).to.be.above(5);
  });

  it('goes on in the page when its worker breaks down', async () => {
    const { started } = watchWorkers();
    const opened = await open([source(data)]).opened;
    const asked = opened.engine.query({ selection: {}, limit: 3 });
    started[0]!.dispatchEvent(new ErrorEvent('error', { cancelable: true }));
    expect((await asked).total).to.equal(2000);
    await expectSameAnswers(opened, data);
  });

  it('of several sources is merged, without the one that can’t be read', async () => {
    const other = dataset({ projects: [project({ id: 'project-0' }), project({ id: 'other' })] });
    const inputs = [source(data), source('{', 'https://exemple.be/b.json'), source(other)];
    const { engine, failures } = await open(inputs).opened;
    const { total } = await engine.query({ selection: {} });
    expect(total).to.equal(2002);
    expect((await engine.find('project-0-2'))?.id).to.equal('project-0-2');
    expect(failures.map(({ address, code }) => [address, code])).to.deep.equal([
      ['https://exemple.be/b.json', 'json'],
    ]);
  });

  for (const kind of ['in a worker', 'in the page'])
    it(`that is none says so, ${kind}`, async () => {
      if (kind === 'in the page') refuseWorkers('throws');
      for (const [text, code] of [
        ['{"schemaVersion":"1.0","projects":[', 'json'],
        ['[]', 'schema'],
        ['{"schemaVersion":"2.0","projects":[]}', 'version'],
      ]) {
        const error: unknown = await open([source(text)]).opened.catch((reason: unknown) => reason);
        expect(error).to.be.instanceOf(DatasetError);
        expect((error as DatasetError).code).to.equal(code);
      }
    });

  it('lists some of its problems and counts all', async () => {
    const projects = Array.from({ length: 3000 }, (_, i) => ({
      id: `p${i}`,
      ...(i % 2 && { name: { fr: 'P' } }),
    }));
    const { problems, problemCount, leftOutCount } = await open([source({ ...dataset(), projects })]).opened;
    expect([problems.length, problemCount, leftOutCount]).to.deep.equal([1000, 1500, 1500]);
  });

  it('asks for the bundled dataset only when it uses ids of it', async () => {
    let asked = 0;
    const bundled = () => {
      asked++;
      return Promise.resolve(dataset({ themes: [theme({ id: 'mobility', label: { fr: 'Mobilité' } })] }));
    };
    await open([source(data)], bundled).opened;
    expect(asked).to.equal(0);
    const own = dataset({ projects: [project({ themes: ['mobility'] })] });
    const { dataset: opened, engine } = await open([source(own)], bundled).opened;
    expect(asked).to.equal(1);
    expect(opened.themes[0]?.label.fr).to.equal('Mobilité');
    const { counts } = await engine.query({ selection: {}, counts: ['theme'] });
    expect(counts['theme']?.get('mobility')).to.equal(1);
    // Without the bundled dataset, ids have no labels.
    const { dataset: alone } = await open([source(own)]).opened;
    expect(alone.themes).to.deep.equal([]);
  });

  it('of a script’s is read bit by bit, and its worker answers with its own projects', async () => {
    const { started } = watchWorkers();
    const opened = await open([{ data }]).opened;
    expect(started).to.have.length(1);
    await expectSameAnswers(opened, data);
    const { projects } = await opened.engine.query({ selection: {}, limit: 3 });
    expect(projects.every((each) => opened.dataset.projects!.includes(each))).to.equal(true);
  });

  it('ends its worker after its last listener has left', async () => {
    const { started } = watchWorkers();
    let ended = 0;
    for (const input of [source(data), { data }]) {
      const { opened, controller } = open([input]);
      const { engine } = await opened;
      const worker = started.at(-1)!;
      const terminate = worker.terminate.bind(worker);
      worker.terminate = () => (ended++, terminate());
      controller.abort();
      const reason: unknown = await engine.query({ selection: {} }).catch((error: unknown) => error);
      expect((reason as Error).name).to.equal('AbortError');
    }
    expect(ended).to.equal(2);
  });
});
