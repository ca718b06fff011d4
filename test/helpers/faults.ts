// Addresses on the server that misbehaves (test/server/faults.mjs), and what it saw.

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
  /** `flaky`: so many failures first (1). */
  readonly times?: number;
  /** `big`: so many megabytes (64). */
  readonly mb?: number;
  /** `big`: keeps silent after them, without its end. */
  readonly end?: 'hang';
  /** `wrong-mime`: this one (text/plain). */
  readonly type?: string;
}

/** What the server saw for a key. A redirect that is followed counts twice. */
export interface Traffic {
  readonly requests: number;
  /** Answered to the end. */
  readonly finished: number;
  /** The client went away first. */
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

/** Address of a case, on another origin than the page's. */
export const faultUrl = (fault: Fault, params: FaultParams = {}): string => address(first, fault, params);

/** The same on a third origin. */
export const crossOriginUrl = (fault: Fault, params: FaultParams = {}): string =>
  address(second, fault, params);

let keys = 0;
const page = Math.random().toString(36).slice(2);
/** A key that no other test has. */
export const uniqueKey = (): string => `${page}-${keys++}`;

// Controls go to the second origin: a browser opens six connections to one origin, and faults may hold them all.
async function control(path: string, params: object, init?: RequestInit): Promise<Traffic> {
  const response = await fetch(address(second, path, params), init);
  const traffic = (await response.json()) as Traffic;
  if (!response.ok)
    throw new Error(`Waited in vain for ${JSON.stringify(params)}; so far ${JSON.stringify(traffic)}`);
  return traffic;
}

/** What the server has seen so far. */
export const traffic = (key: string): Promise<Traffic> => control('count', { key });

/** Resolves as soon as the server has seen at least so much; rejects after `ms` (4000). */
export const waitForTraffic = (
  key: string,
  least: Partial<Pick<Traffic, 'requests' | 'finished' | 'aborted'>>,
  ms?: number,
): Promise<Traffic> => control('wait', { key, ...least, ms });

/** Lets `held` answer. */
export async function release(key: string): Promise<void> {
  await control('release', { key });
}

/** Serves this body for the key, whatever its length. */
export async function keepBody(key: string, body: unknown): Promise<void> {
  await control('keep', { key }, { method: 'POST', body: asText(body) });
}
