/** The script of the worker that reads lists for the studio. */
import { ListSession } from './list-session.js';
import { runCall, type SessionAnswer, type SessionCall } from './session-calls.js';

const session = new ListSession();

self.onmessage = ({ data }: MessageEvent<SessionCall>) => {
  const { id } = data;
  const answer = (message: SessionAnswer): void => self.postMessage(message);
  runCall(session, data)
    .then((value) => answer({ id, value }))
    .catch((error: unknown) => answer({ id, failure: String(error) }));
};
