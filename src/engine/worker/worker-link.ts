/** The page's side of a worker: sends queries and receives answers. */
import { abortable } from '../../scheduling/time-slicer.js';
import type { PackedAnswer, PageMessage, WorkerMessage } from './engine-messages.js';
import type { Answer, Query } from '../../catalogue/question.js';
import type { Engine } from '../engine.js';

export interface WorkerOptions {
  /** Starts the worker whose script calls `serveEngine`; may throw, or reject, where none is allowed. */
  readonly createWorker: () => Worker | Promise<Worker>;
  /** Milliseconds to wait for the worker's script; default 10 000. */
  readonly startTimeoutMs?: number;
  /** Called during long work with the finished fraction, from 0 to 1. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
}

export interface LinkOptions extends WorkerOptions {
  /** Sends the data that the worker needs before it can answer. */
  readonly begin: (post: (message: PageMessage) => void, isOpen: () => boolean) => void | Promise<void>;
  /** Receives the messages that are no answers. */
  readonly receive?: (message: WorkerMessage, post: (message: PageMessage) => void) => void;
  readonly unpack: (answer: PackedAnswer) => Answer;
  /** Creates the engine that replaces a worker that can't start or has crashed. */
  readonly inPage: () => Engine | Promise<Engine>;
}

interface PendingRequest {
  readonly message: PageMessage;
  /** True for the first query: a first draw takes long enough without the draws of other elements. */
  readonly isFirst: boolean;
  readonly receive: (message: WorkerMessage) => void;
  readonly reject: (reason: Error) => void;
  /** Passes the query on to another engine. */
  readonly ask: (engine: Promise<Engine>) => void;
}

/** Maximum number of anticipated answers: a long list of choices, for some elements. */
const maxAnticipated = 200;
/** One frame. */
const deliveryDelayMs = 16;

const closedError = (): Error => new DOMException('The engine is closed.', 'AbortError');

export function createLink(options: LinkOptions): Engine & { close(): void } {
  const pending = new Map<number, PendingRequest>();
  let lastId = 0;
  let worker: Worker | undefined;
  let inPage: Promise<Engine> | undefined;
  let closed = false;
  const timer = setTimeout(fallBack, options.startTimeoutMs ?? 10_000);

  let hasAnswered = false;
  /** Answers to anticipated queries. */
  const ahead = new Map<string, Promise<Answer>>();
  const arrived: (() => void)[] = [];
  let delivery: ReturnType<typeof setTimeout> | undefined;

  const post = (message: PageMessage): void => worker?.postMessage(message);

  function deliver(): void {
    clearTimeout(delivery);
    delivery = undefined;
    for (const give of arrived.splice(0)) give();
  }

  function stop(): void {
    clearTimeout(timer);
    worker?.terminate();
    worker = undefined;
  }

  function fallBack(): void {
    if (closed || inPage) return;
    stop();
    inPage = Promise.resolve(options.inPage());
    // Each query reports the failure.
    inPage.catch(() => {});
    for (const { ask } of pending.values()) ask(inPage);
    pending.clear();
  }

  function receive({ data: message }: MessageEvent<WorkerMessage>): void {
    if (message.type === 'started') return clearTimeout(timer);
    if (message.type === 'progress') return options.onProgress?.(message.fraction);
    if (!('id' in message)) return options.receive?.(message, post);
    const asker = pending.get(message.id);
    if (!asker) return;
    pending.delete(message.id);
    hasAnswered = true;
    // Delivers the answers to simultaneous queries together, so that elements draw in one frame; but none waits long.
    arrived.push(() => asker.receive(message));
    if (asker.isFirst || !pending.size) deliver();
    else delivery ??= setTimeout(deliver, deliveryDelayMs);
  }

  function ask<T>(
    message: (id: number) => PageMessage,
    unpack: (message: WorkerMessage) => T,
    otherwise: (engine: Engine) => Promise<T>,
    signal?: AbortSignal,
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    if (closed) return Promise.reject(closedError());
    if (inPage) return inPage.then(otherwise);
    const id = ++lastId;
    const asked = message(id);
    return new Promise<T>((resolve, reject) => {
      pending.set(id, {
        message: asked,
        isFirst: !hasAnswered,
        receive: (answer) =>
          answer.type === 'failure' ? reject(new Error(answer.message)) : resolve(unpack(answer)),
        reject,
        ask: (engine) => resolve(engine.then(otherwise)),
      });
      post(asked);
      const abort = (): void => {
        if (pending.delete(id)) post({ type: 'abort', id });
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', abort, { once: true });
    });
  }

  async function start(): Promise<void> {
    const started = await options.createWorker();
    // The engine has been closed or replaced meanwhile.
    if (closed || inPage) return started.terminate();
    worker = started;
    worker.onmessage = receive;
    worker.onerror = (event) => {
      // Handled here: keeps the error from the page's own error handlers.
      event.preventDefault();
      fallBack();
    };
    worker.onmessageerror = fallBack;
    // Sends the queries that came before the worker had started.
    for (const { message } of pending.values()) post(message);
    await options.begin(post, () => worker !== undefined);
  }

  start().catch(fallBack);

  const query = (query: Query, signal?: AbortSignal): Promise<Answer> =>
    ask(
      (id) => ({ type: 'query', id, query }),
      (message) => options.unpack((message as Extract<WorkerMessage, { type: 'answer' }>).answer),
      (engine) => engine.query(query, signal),
      signal,
    );

  return {
    query(asked, signal) {
      const known = ahead.get(JSON.stringify(asked));
      return known ? abortable(known, signal) : query(asked, signal);
    },
    anticipate(asked) {
      const key = JSON.stringify(asked);
      // An engine in the page has nothing to gain.
      if (closed || inPage || ahead.has(key)) return;
      const answer = query(asked);
      ahead.set(key, answer);
      answer.catch(() => ahead.delete(key));
      const [oldest] = ahead.keys();
      if (ahead.size > maxAnticipated) ahead.delete(oldest!);
    },
    find: (project) =>
      ask(
        (id) => ({ type: 'find', id, project }),
        (message) => (message as Extract<WorkerMessage, { type: 'found' }>).project,
        (engine) => engine.find(project),
      ),
    close() {
      closed = true;
      stop();
      for (const { reject } of pending.values()) reject(closedError());
      pending.clear();
    },
  };
}
