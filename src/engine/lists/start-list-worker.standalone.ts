/** The single file brings no script for a worker: the page does the work in time slices. */
export function startListWorker(): Worker {
  throw new DOMException('A single file has no worker.', 'NotSupportedError');
}
