/** Lists of other organisations (CSV, XLSX, JSON) as datasets: `src` with `map`. Loaded by pages that have one. */
import { DatasetError } from '../../dataset/errors.js';
import { loadBundled } from '../bundled.js';
import { download, type Download } from '../downloads.js';
import { decodeJson } from '../fetch-json.js';
import type { LoadOptions } from '../resource.js';
import { createTimeSlicer } from '../../scheduling/time-slicer.js';
export { listAddress } from './list-address.js';
import type { ListFault, ListMessage, ListRequest, ReadList } from './list-messages.js';
import { startListWorker } from './start-list-worker.js';

type ListOptions = Pick<LoadOptions, 'signal' | 'fresh' | 'onProgress'>;

/** Reads downloaded lists by the mapping at `map`, each in a worker. */
export async function readLists(
  lists: readonly Download[],
  map: string,
  { signal, fresh, onProgress }: ListOptions,
): Promise<ReadList[]> {
  const { blob } = await download(map, signal, fresh);
  const mapping = decodeJson(map, new Uint8Array(await blob.arrayBuffer()));
  // Without the bundled dataset, values of the list become themes and sectors of its own.
  const known = await loadBundled().catch(() => undefined);
  const read: ReadList[] = [];
  for (const { address, blob: list } of lists) {
    signal.throwIfAborted();
    const reading = inWorker({ address, list, mapping, known }, signal, onProgress);
    read.push(await reading.catch((error: unknown) => failed(error, address, map)));
  }
  return read;
}

/**
 * Tells the author of the page in the console what is wrong with the list or its mapping, and where.
 * @throws {unknown} the same error, in these words
 */
async function failed(error: unknown, address: string, map: string): Promise<never> {
  const fault = error instanceof DatasetError ? (error.cause as ListFault | undefined) : undefined;
  if (!fault) throw error;
  const { faultLines } = await import('./report-lines.js');
  const lines = await faultLines(fault, 'en').catch(() => [(error as DatasetError).message]);
  const file = 'problems' in fault ? `${map} (mapping of ${address})` : address;
  const text = `${file}: ${lines.join('; ')}`;
  console.error(`forem-widgets: ${text}`);
  throw new DatasetError('schema', text, { cause: fault });
}

/** Reads one list in a worker or, where none starts, in time slices of the page. */
async function inWorker(
  request: ListRequest,
  signal: AbortSignal,
  onProgress: (fraction: number) => void,
): Promise<ReadList> {
  const inPage = async (): Promise<ReadList> =>
    (await import('./read-list.js')).readList(request, createTimeSlicer(onProgress));
  let worker: Worker;
  try {
    worker = await startListWorker();
  } catch {
    return inPage();
  }
  return new Promise((resolve, reject) => {
    const end = (): void => worker.terminate();
    worker.onmessage = ({ data: message }: MessageEvent<ListMessage>) => {
      if (message.type === 'progress') return onProgress(message.fraction);
      end();
      if (message.type === 'read') resolve(message.list);
      else reject(new DatasetError(message.code, message.message, { cause: message.fault }));
    };
    // A security policy that forbids the worker, or a script that can't be loaded.
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      inPage().then(resolve, reject);
    };
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason as Error);
    });
    worker.postMessage(request);
  });
}
