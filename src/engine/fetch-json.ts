import { DatasetError } from '../dataset/errors.js';
import { createYielder } from '../scheduling/time-slices.js';

/** Enough for 100 000 projects with short texts in one language; a larger response is cancelled while it arrives. */
export const maxBytes = 50_000_000;
/** Maximum silence of the server, before its response and between two pieces of it. */
export const defaultIdleTimeoutMs = 10_000;

/** Cookies go to the page's own site only, where data may need a session; no server is told which page asks. */
export const requestInit: RequestInit = { credentials: 'same-origin', referrerPolicy: 'no-referrer' };

/** A response body, in the pieces in which it arrived. */
export type Bytes = readonly Uint8Array<ArrayBuffer>[];

interface Options {
  readonly signal?: AbortSignal;
  /** A response that was requested earlier. */
  readonly response?: Promise<Response>;
  /** In milliseconds; default {@link defaultIdleTimeoutMs}. */
  readonly idleTimeoutMs?: number;
}

/**
 * Fetches JSON; the content type that the server declares doesn't matter.
 * @throws {DatasetError} `http`, `network`, `timeout`, `too-large` or `json`
 */
export const fetchJson = async (address: string, options?: Options): Promise<unknown> =>
  decodeJson(address, joined(await fetchBytes(address, options)));

/** @throws {DatasetError} `http`, `network`, `timeout` or `too-large` */
export async function fetchBytes(
  address: string,
  { signal, response, idleTimeoutMs = defaultIdleTimeoutMs }: Options = {},
): Promise<Bytes> {
  const abort = new AbortController();
  const stop = (): void => abort.abort(signal?.reason);
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const restartTimer = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => abort.abort(new DatasetError('timeout', `No answer from ${address} in time.`)),
      idleTimeoutMs,
    );
  };
  /** Rejects on abort: a response that was requested elsewhere does not follow our signal. */
  const orAborted = <T>(promise: Promise<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      const fail = (): void => reject(abort.signal.reason as Error);
      if (abort.signal.aborted) fail();
      abort.signal.addEventListener('abort', fail);
      promise.then(resolve, reject);
    });
  try {
    restartTimer();
    const answer = await orAborted(response ?? fetch(address, { ...requestInit, signal: abort.signal }));
    if (!answer.ok || answer.status === 204)
      throw new DatasetError('http', `${address} answered ${answer.status}.`, { status: answer.status });
    return await readWithLimit(answer, orAborted, restartTimer);
  } catch (error) {
    if (error instanceof DatasetError || signal?.aborted) throw error;
    throw new DatasetError('network', `${address} could not be read: ${String(error)}`, { cause: error });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

async function readWithLimit(
  answer: Response,
  orAborted: <T>(promise: Promise<T>) => Promise<T>,
  waitOn: () => void,
): Promise<Bytes> {
  // A page may have replaced `fetch` by one without streams.
  if (!answer.body) return [new Uint8Array(await orAborted(answer.arrayBuffer()))];
  const reader = answer.body.getReader();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  // Pieces that have arrived are read without a pause in between, so this loop has to yield.
  const yieldIfDue = createYielder();
  try {
    for (;;) {
      const { done, value } = await orAborted(reader.read());
      if (done) break;
      waitOn();
      size += value.length;
      if (size > maxBytes)
        throw new DatasetError('too-large', `${answer.url} has more than ${maxBytes} bytes.`);
      chunks.push(value);
      await yieldIfDue();
    }
  } catch (error) {
    // Stops the transfer and ignores the outcome.
    reader.cancel().catch(() => {});
    throw error;
  }
  return chunks;
}

function joined(bytes: Bytes): Uint8Array {
  let size = 0;
  for (const { length } of bytes) size += length;
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of bytes) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}

/** @throws {DatasetError} `json` */
export function decodeJson(address: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decoderFor(bytes).decode(bytes));
  } catch (error) {
    throw notJson(address, error);
  }
}

export const notJson = (address: string, error: unknown): DatasetError =>
  new DatasetError('json', `${address} is not JSON: ${String(error)}`, { cause: error });

/** Encodings by their byte order mark. */
const markedEncodings: Record<string, string> = { '255,254': 'utf-16le', '254,255': 'utf-16be' };

/** Decodes UTF-8, or UTF-16 with a byte order mark, which spreadsheets write. */
export function decoderFor(bytes: Uint8Array): TextDecoder {
  return new TextDecoder(markedEncodings[`${bytes[0]},${bytes[1]}`] ?? 'utf-8');
}
