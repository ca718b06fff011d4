/// <reference types="node" />
/** Threads that hold the same data: each question goes to a free one, and waits in a queue of limited length. */
import { Worker } from 'node:worker_threads';
import { Refusal } from './refusal.js';
import type { Answerer, Opening, ServiceQuestion } from './answerer.js';
import type { ThreadMessage, ThreadOptions } from './catalogue-thread.js';

/** More waiting questions are refused: their readers would have gone before the answer. */
const maxQueue = 1000;
const retryMessage = 'Ask again in a moment.';

interface Job {
  readonly question: ServiceQuestion;
  readonly resolve: (bytes: Uint8Array | undefined) => void;
  readonly reject: (problem: Refusal) => void;
}

interface Thread {
  readonly worker: Worker;
  job: Job | undefined;
}

/** Starts one thread; resolves when it holds the data. */
function startThread(script: URL, options: ThreadOptions): Promise<[Worker, Opening]> {
  const worker = new Worker(script, { workerData: options });
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error('The thread has ended.'));
    worker.once('error', reject);
    worker.once('exit', ended);
    worker.once('message', (message: ThreadMessage) => {
      worker.off('error', reject);
      worker.off('exit', ended);
      if (message.kind === 'open') return resolve([worker, message]);
      void worker.terminate();
      reject(new Error(message.kind === 'failure' ? message.message : 'The thread has not opened the data.'));
    });
  });
}

/**
 * Starts threads over a file.
 * @param script runs `runCatalogueThread`
 * @throws {Error} when the file can't be read
 */
export async function createThreadPool(
  script: URL,
  options: ThreadOptions & { readonly threads: number },
): Promise<Answerer> {
  const queue: Job[] = [];
  const threads = new Set<Thread>();
  let isClosing = false;
  let drained: () => void = () => {};

  const next = (thread: Thread): void => {
    thread.job = queue.shift();
    if (thread.job) thread.worker.postMessage(thread.job.question);
    else if (isClosing && [...threads].every(({ job }) => !job)) drained();
  };

  function settle(thread: Thread, message: ThreadMessage): void {
    const { job } = thread;
    if (message.kind === 'answer') job?.resolve(message.bytes);
    else if (message.kind === 'error')
      job?.reject(new Refusal(500, 'Internal error', 'The question could not be answered.'));
    next(thread);
  }

  /** Replaces a thread that has ended by itself, such as one that ran out of memory. */
  function replace(thread: Thread): void {
    if (!threads.delete(thread)) return;
    thread.job?.reject(new Refusal(503, 'Not available', retryMessage));
    if (isClosing) return next({ ...thread, job: undefined });
    void add().catch((error: unknown) => {
      console.error(`A thread could not be started again: ${String(error)}`);
      if (!threads.size)
        for (const job of queue.splice(0)) job.reject(new Refusal(503, 'Not available', retryMessage));
    });
  }

  async function add(): Promise<Opening> {
    const [worker, opening] = await startThread(script, options);
    const thread: Thread = { worker, job: undefined };
    threads.add(thread);
    worker.on('message', (message: ThreadMessage) => settle(thread, message));
    worker.on('error', (error) => console.error(`A thread has failed: ${String(error)}`));
    worker.on('exit', () => replace(thread));
    next(thread);
    return opening;
  }

  const [opening] = await Promise.all([...new Array<undefined>(options.threads)].map(add));
  return {
    opening: opening!,
    get queueLength() {
      return queue.length;
    },
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (queue.length >= maxQueue || !threads.size)
          return reject(new Refusal(503, 'Too busy', retryMessage));
        queue.push({ question, resolve, reject });
        const free = [...threads].find(({ job }) => !job);
        if (free) next(free);
      }),
    isHealthy: () => Promise.resolve(threads.size > 0),
    async close() {
      isClosing = true;
      if (queue.length || [...threads].some(({ job }) => job))
        await new Promise<void>((resolve) => (drained = resolve));
      const workers = [...threads].map(({ worker }) => worker);
      threads.clear();
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
