// Addresses on the faulty server (test/server/faults.mjs), and its log of requests.

const [first, second] = (await (await fetch('/__faults__.json')).json()) as [string, string];

export type Fault =
  | 'ok'
  | 'json'
  | 'null'
  | 'array'
  | 'empty-object'
  | 'empty'
  | `status/${number}`
  | 'login-html'
  | 'wrong-mime'
  | 'bom'
  | 'utf16le'
  | 'utf16be'
  | 'version-newer-major'
  | 'version-newer-minor'
  | 'truncated'
  | 'short'
  | 'reset'
  | 'hang'
  | 'trickle'
  | 'big'
  | 'gzip-bomb'
  | 'cors-refused'
  | 'echo'
  | 'redirect-same'
  | 'redirect-other'
  | 'redirect-loop'
  | 'not-modified'
  | 'flaky'
  | 'slow'
  | 'held';

export interface FaultParams {
  /** Names the requests of one test: see `uniqueKey()`. */
  readonly key?: string;
  /** Served in place of the dataset of the project; not text: as JSON. Long ones: `keepBody()`. */
  readonly body?: unknown;
  /** `reset`, `hang`: after half of the body instead of at once. */
  readonly at?: 'body';
  /** `slow`: before the answer; `trickle`: between two bytes. */
  readonly ms?: number;
  /** `flaky`: number of failures before the first success (1). */
  readonly times?: number;
  /** `big`: size in megabytes (64). */
  readonly mb?: number;
  /** `big`: sends no end after its bytes. */
  readonly end?: 'hang';
  /** `wrong-mime`: the content type (text/plain). */
  readonly type?: string;
}

/** Requests that the server has seen for a key. A followed redirect counts twice. */
export interface Traffic {
  readonly requests: number;
  /** Number of complete answers. */
  readonly finished: number;
  /** Number of requests that the client aborted. */
  readonly aborted: number;
  /** Bytes that `big` and `trickle` have written. */
  readonly bytes: number;
  /** Requests by case. */
  readonly paths: Readonly<Record<string, number>>;
}

const asText = (body: unknown) => (typeof body === 'string' ? body : JSON.stringify(body));

function address(origin: string, path: string, params: object): string {
  const url = new URL(path, origin);
  for (const [name, value] of Object.entries(params)) {
    if (value !== undefined) url.searchParams.set(name, asText(value));
  }
  return url.href;
}

/** Address of a case on a second origin. */
export const faultUrl = (fault: Fault, params: FaultParams = {}): string => address(first, fault, params);

/** Address of a case on a third origin. */
export const crossOriginUrl = (fault: Fault, params: FaultParams = {}): string =>
  address(second, fault, params);

let keys = 0;
const page = Math.random().toString(36).slice(2);
/** Returns a unique key. */
export const uniqueKey = (): string => `${page}-${keys++}`;

// Controls go to the second origin: a browser opens six connections to one origin, and faults may hold them all.
async function control(path: string, params: object, init?: RequestInit): Promise<Traffic> {
  const response = await fetch(address(second, path, params), init);
  const traffic = (await response.json()) as Traffic;
  if (!response.ok)
    throw new Error(`Waited in vain for ${JSON.stringify(params)}; so far ${JSON.stringify(traffic)}`);
  return traffic;
}

/** Returns the requests that the server has seen so far. */
export const traffic = (key: string): Promise<Traffic> => control('count', { key });

/** Resolves as soon as the server has seen at least the given numbers; rejects after `ms` (4000). */
export const waitForTraffic = (
  key: string,
  least: Partial<Pick<Traffic, 'requests' | 'finished' | 'aborted'>>,
  ms?: number,
): Promise<Traffic> => control('wait', { key, ...least, ms });

/** Releases the answer of `held`. */
export async function release(key: string): Promise<void> {
  await control('release', { key });
}

/** Makes the server answer the key with this body, of any length. */
export async function keepBody(key: string, body: unknown): Promise<void> {
  await control('keep', { key }, { method: 'POST', body: asText(body) });
}
