/// <reference types="vite/client" />
/** A list that is open in a worker, so that a long one does not block the page. */
import ListWorker from './list-worker.ts?worker&inline';
import { ListSession } from './list-session.js';
import { runCall, type OpenSession, type SessionAnswer, type SessionCall } from './session-calls.js';

interface PendingCall extends Omit<SessionCall, 'id'> {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Sends each call to a worker, which answers in the order of the calls. Where the security policy of the page forbids
 * the worker, the page works by itself, in time slices.
 */
function workerSession(worker: Worker): OpenSession {
  const pending = new Map<number, PendingCall>();
  let lastId = 0;
  /** The session of the page, once the worker has failed to start. */
  let here: ListSession | undefined;
  worker.onmessage = ({ data: { id, value, failure } }: MessageEvent<SessionAnswer>) => {
    const call = pending.get(id);
    pending.delete(id);
    if (failure === undefined) call?.resolve(value);
    else call?.reject(new Error(failure));
  };
  worker.onerror = (event) => {
    event.preventDefault();
    const session = (here ??= new ListSession());
    for (const { resolve, reject, ...each } of pending.values()) runCall(session, each).then(resolve, reject);
    pending.clear();
  };
  const call =
    <M extends keyof OpenSession>(method: M) =>
    (...args: Parameters<OpenSession[M]>): ReturnType<OpenSession[M]> =>
      (here
        ? runCall(here, { method, args })
        : new Promise<unknown>((resolve, reject) => {
            pending.set(++lastId, { method, args, resolve, reject });
            worker.postMessage({ id: lastId, method, args } satisfies SessionCall);
          })) as ReturnType<OpenSession[M]>;
  return { open: call('open'), rows: call('rows'), import: call('import'), texts: call('texts') };
}

/** Starts a worker with its own session. */
export const openSession = (): OpenSession => workerSession(new ListWorker({ name: 'forem-widgets-list' }));
