import { DatasetError } from '../../dataset/errors.js';
import { notJson } from '../fetch-json.js';
import { jsonSteps, textSteps } from './json-steps.js';
import { readSources, type DatasetReadOptions, type ReadResult } from '../../dataset/reading/read.js';
import type { Download } from '../downloads.js';
import type { Opened } from '../opened.js';
import type { LargeInput } from '../open-sources.js';
import type { LoadOptions } from '../resource.js';
import { createSlicedEngine } from '../indexed/sliced-engine.js';
import { createTimeSlicer } from '../../scheduling/time-slicer.js';
import { startWorker } from './start-worker.js';
import { createWorkerEngine } from './worker-engine.js';
import { createLink } from './worker-link.js';

type OpenLargeOptions = LoadOptions & Pick<DatasetReadOptions, 'bundled'>;

/**
 * Opens data that would block the page. A download is read by a worker, which keeps the projects. An object, which the
 * page holds already, is read in time slices and its projects are sent to a worker. Where no worker runs, the page does
 * all work in time slices.
 */
export function openLarge(inputs: readonly LargeInput[], options: OpenLargeOptions): Promise<Opened> {
  const sources = inputs.filter((input) => 'blob' in input);
  return sources.length ? openBytes(sources, options) : openObjects(inputs, options);
}

async function openObjects(inputs: readonly LargeInput[], options: OpenLargeOptions): Promise<Opened> {
  const sources = inputs.flatMap((input) => ('data' in input ? { read: () => input.data } : []));
  const { bundled, onProgress, signal } = options;
  const result = await readSources(sources, { bundled, run: createTimeSlicer(onProgress) });
  signal.throwIfAborted();
  const engine = createWorkerEngine(result.dataset, { createWorker: startWorker, onProgress });
  signal.addEventListener('abort', () => engine.close?.());
  return { ...result, engine };
}

function openBytes(sources: readonly Download[], options: OpenLargeOptions): Promise<Opened> {
  const { onProgress, bundled, signal } = options;
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const open = (result: ReadResult): void => resolve({ ...result, engine: link });
    const link = createLink({
      createWorker: startWorker,
      onProgress,
      begin: (post) => post({ type: 'read', sources, today: undefined }),
      receive(message, post) {
        if (message.type === 'wanted')
          void bundled()
            .catch(() => undefined)
            .then((dataset) => post({ type: 'bundled', dataset }));
        if (message.type === 'opened') open(message.result);
        if (message.type === 'unreadable') {
          link.close();
          reject(new DatasetError(message.code, message.message));
        }
      },
      // The page holds no projects, so none of them is an index.
      unpack: (answer) => ({
        ...answer,
        projects: answer.projects.filter((project) => typeof project !== 'number'),
      }),
      inPage() {
        const reading = readInPage(sources, options);
        reading.then(open, reject);
        return reading.then(({ dataset }) => createSlicedEngine(dataset, { onProgress }));
      },
    });
    signal.addEventListener('abort', () => {
      link.close();
      reject(signal.reason as Error);
    });
  });
}

/** Does the work of the worker in the page. */
function readInPage(sources: readonly Download[], { bundled, onProgress }: OpenLargeOptions) {
  const run = createTimeSlicer(onProgress);
  const read = async ({ address, blob }: Download): Promise<unknown> => {
    const text = await run(textSteps(new Uint8Array(await blob.arrayBuffer())));
    return run(jsonSteps(text)).catch((error: unknown) => {
      throw notJson(address, error);
    });
  };
  return readSources(
    sources.map((source) => ({ address: source.address, read: () => read(source) })),
    { bundled, run },
  );
}
