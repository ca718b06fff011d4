/** Calls of a list session, in the page or in its worker. */
import type { ListSession } from './list-session.js';

export type OpenSession = Pick<ListSession, 'open' | 'rows' | 'import' | 'texts'>;

export interface SessionCall {
  readonly id: number;
  readonly method: keyof OpenSession;
  readonly args: unknown[];
}

export interface SessionAnswer {
  readonly id: number;
  readonly value?: unknown;
  readonly failure?: string;
}

export const runCall = (
  session: OpenSession,
  { method, args }: Pick<SessionCall, 'args' | 'method'>,
): Promise<unknown> => (session[method] as (...values: unknown[]) => Promise<unknown>).apply(session, args);
