import type { Dataset } from '../dataset/schema.js';
import type { PageMessage, WorkerMessage } from './engine-messages.js';
import type { Answer, Engine, Query } from './engine.js';
import { createSlicedEngine, type SlicedEngineOptions } from './sliced-engine.js';
import { createStopwatch } from './slices.js';

export interface WorkerEngineOptions extends SlicedEngineOptions {
  /** Starts the worker whose script calls `serveEngine`; may throw where none is allowed. */
  readonly createWorker: () => Worker;
  /** Milliseconds to wait for the worker's script; default 10 000. */
  readonly patience?: number;
}

interface Pending {
  readonly query: Query;
  readonly signal: AbortSignal | undefined;
  readonly resolve: (answer: Answer | Promise<Answer>) => void;
  readonly reject: (reason: unknown) => void;
}

/** How many projects are handed over at once: some milliseconds of copying. */
const portion = 500;

/**
 * Answers in a worker, for sets that would keep the page busy; where no worker runs, in the page bit by bit. An
 * aborted query is forgotten at once on both sides.
 */
export function createWorkerEngine(dataset: Dataset, options: WorkerEngineOptions): Engine {
  const pending = new Map<number, Pending>();
  let lastId = 0;
  let worker: Worker | undefined;
  let inPage: Engine | undefined;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const post = (message: PageMessage): void => worker?.postMessage(message);

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  }

  function fallBack(): void {
    if (closed || inPage) return;
    stop();
    const engine = (inPage = createSlicedEngine(dataset, options));
    for (const { query, signal, resolve } of pending.values()) resolve(engine.query(query, signal));
    pending.clear();
  }

  function receive({ data: message }: MessageEvent<WorkerMessage>): void {
    if (message.type === 'started') return clearTimeout(timer);
    if (message.type === 'progress') return options.onProgress?.(message.fraction);
    const asker = pending.get(message.id);
    pending.delete(message.id);
    if (message.type === 'failure') asker?.reject(new Error(message.message));
    else {
      const projects = message.answer.projects.map((index) => dataset.projects[index]!);
      asker?.resolve({ ...message.answer, projects });
    }
  }

  async function handOver(): Promise<void> {
    const { projects, ...rest } = dataset;
    const due = createStopwatch();
    post({ type: 'open', dataset: rest, today: options.today });
    for (let from = 0; worker && (from === 0 || from < projects.length); from += portion) {
      const isLast = from + portion >= projects.length;
      post({ type: 'projects', projects: projects.slice(from, from + portion), isLast });
      await due();
    }
  }

  try {
    worker = options.createWorker();
    worker.onmessage = receive;
    worker.onerror = (event) => {
      // It is dealt with: the page's own error handlers needn't hear of it.
      event.preventDefault();
      fallBack();
    };
    worker.onmessageerror = fallBack;
    timer = setTimeout(fallBack, options.patience ?? 10_000);
    handOver().catch(fallBack);
  } catch {
    fallBack();
  }

  return {
    query(query, signal) {
      if (signal?.aborted) return Promise.reject(signal.reason as Error);
      if (closed) return Promise.reject(new DOMException('The engine is closed.', 'AbortError'));
      if (inPage) return inPage.query(query, signal);
      const id = ++lastId;
      return new Promise<Answer>((resolve, reject) => {
        pending.set(id, { query, signal, resolve, reject });
        post({ type: 'query', id, query });
        const abort = (): void => {
          if (pending.delete(id)) post({ type: 'abort', id });
          reject(signal?.reason as Error);
        };
        signal?.addEventListener('abort', abort, { once: true });
      });
    },
    close() {
      closed = true;
      stop();
      for (const { reject } of pending.values())
        reject(new DOMException('The engine is closed.', 'AbortError'));
      pending.clear();
    },
  };
}
