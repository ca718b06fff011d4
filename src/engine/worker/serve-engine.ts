/** The worker's side of `worker-link.ts`; a worker's script is `serveEngine(self)`. */
import { sortsOf } from '../../catalogue/known-sorts.js';
import { DatasetError } from '../../dataset/errors.js';
import { decodeJson } from '../fetch-json.js';
import { readSources } from '../../dataset/reading/read.js';
import type { Dataset, Project } from '../../dataset/reading/schema.js';
import type { PageMessage, WorkerMessage } from './engine-messages.js';
import type { Engine } from '../engine.js';
import { createLocalEngine } from '../indexed/local-engine.js';
import { figureSteps } from '../../catalogue/figures/figures.js';
import { partnerSteps } from '../../catalogue/partners/indexed-partners.js';
import { rangeSteps } from '../../catalogue/ranges/indexed-ranges.js';
import * as textSearch from '../../catalogue/indexed/text/text-search.js';
import { createTimeSlicer } from '../../scheduling/time-slicer.js';

/** The worker's connection to its page. */
export interface Port {
  postMessage(message: WorkerMessage): void;
  onmessage: ((event: MessageEvent<PageMessage>) => void) | null;
}

type Message<T extends PageMessage['type']> = Extract<PageMessage, { type: T }>;

export function serveEngine(port: Port): void {
  const queries = new Map<number, AbortController>();
  const projects: Project[] = [];
  /** Indexes of the projects that the page holds too. */
  const places = new Map<Project, number>();
  let opening: Message<'open'>;
  let resolveEngine: (engine: Engine) => void;
  const engine = new Promise<Engine>((resolve) => (resolveEngine = resolve));
  let takeBundled: (dataset: Dataset | PromiseLike<Dataset>) => void;
  const bundled = new Promise<Dataset>((resolve) => (takeBundled = resolve));

  const onProgress = (fraction: number): void => port.postMessage({ type: 'progress', fraction });
  const serve = (dataset: Dataset, today: string | undefined): void =>
    resolveEngine(
      createLocalEngine(dataset, {
        today,
        run: createTimeSlicer(onProgress),
        loadTextSearch: () => textSearch,
        loadFigures: () => figureSteps,
        loadRanges: () => rangeSteps,
        loadPartners: () => partnerSteps,
      }),
    );

  async function read({ sources, today }: Message<'read'>): Promise<void> {
    onProgress(0);
    try {
      const result = await readSources(
        sources.map(({ address, blob }) => ({
          address,
          read: async () => decodeJson(address, new Uint8Array(await blob.arrayBuffer())),
        })),
        {
          run: createTimeSlicer(onProgress),
          bundled() {
            port.postMessage({ type: 'wanted' });
            return bundled;
          },
        },
      );
      serve(result.dataset, today);
      const { projects, ...lists } = result.dataset;
      const dataset = { ...lists, sorts: sortsOf(projects) };
      port.postMessage({ type: 'opened', result: { ...result, dataset } });
    } catch (error) {
      const { code, message } = error as DatasetError;
      port.postMessage({ type: 'unreadable', code, message });
    }
  }

  async function answer({ id, query }: Message<'query'>): Promise<void> {
    const controller = new AbortController();
    queries.set(id, controller);
    try {
      const { projects: page, ...rest } = await (await engine).query(query, controller.signal);
      const packed = page.map((project) => places.get(project) ?? project);
      port.postMessage({ type: 'answer', id, answer: { ...rest, projects: packed } });
    } catch (error) {
      // The page has dropped an aborted query.
      if (!controller.signal.aborted) port.postMessage({ type: 'failure', id, message: String(error) });
    } finally {
      queries.delete(id);
    }
  }

  async function find({ id, project }: Message<'find'>): Promise<void> {
    port.postMessage({ type: 'found', id, project: await (await engine).find(project) });
  }

  port.onmessage = ({ data: message }) => {
    switch (message.type) {
      case 'open':
        opening = message;
        break;
      case 'projects':
        for (const project of message.projects) places.set(project, projects.push(project) - 1);
        if (message.isLast) serve({ ...opening.dataset, projects }, opening.today);
        break;
      case 'read':
        void read(message);
        break;
      case 'bundled':
        takeBundled(message.dataset ?? Promise.reject(new Error('The bundled dataset could not be loaded.')));
        break;
      case 'query':
        void answer(message);
        break;
      case 'find':
        void find(message);
        break;
      case 'abort':
        queries.get(message.id)?.abort();
    }
  };
  port.postMessage({ type: 'started' });
}
