/** One file has no second one for a worker: the page does the work, bit by bit. */
export function startWorker(): Worker {
  throw new DOMException('A single file has no worker.', 'NotSupportedError');
}
