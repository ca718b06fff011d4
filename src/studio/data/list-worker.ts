/** The script of the worker that reads lists for the studio. */
import { ListSession } from './list-session.js';
import type { SessionAnswer, SessionCall } from './session-client.js';

const session = new ListSession();

self.onmessage = ({ data: { id, method, args } }: MessageEvent<SessionCall>) => {
  const answer = (message: SessionAnswer): void => self.postMessage(message);
  (session[method] as (...values: unknown[]) => Promise<unknown>)
    .apply(session, args)
    .then((value) => answer({ id, value }))
    .catch((error: unknown) => answer({ id, failure: String(error) }));
};
