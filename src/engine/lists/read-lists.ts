/** Lists of other organisations (CSV, XLSX, JSON) as datasets: `src` with `map`. Loaded by pages that have one. */
import { DatasetError } from '../../dataset/errors.js';
import { loadBundled } from '../bundled.js';
import { download, type Download } from '../downloads.js';
import { decodeJson } from '../fetch-json.js';
import type { LoadOptions } from '../resource.js';
import { createTimeSlicer } from '../../scheduling/time-slices.js';
export { listAddress } from './list-address.js';
import type { ListMessage, ListRequest, ReadList } from './list-messages.js';
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
    read.push(await inWorker({ address, list, mapping, known }, signal, onProgress));
  }
  return read;
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
      else reject(new DatasetError(message.code, message.message));
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
