/// <reference types="node" />
import { isObject } from '../dataset/is-object.js';

/** The answer to the request of one address. */
export type LinkAnswer =
  | { readonly kind: 'alive' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'unreachable'; readonly reason: string }
  | { readonly kind: 'timeout' | 'endless' };

const maxRedirects = 10;
/** Addresses that are requested at the same time; one at a time of each host. */
const maxHosts = 8;

/** Returns the web addresses of a dataset, each once, with the paths where they stand. */
export function addressesIn(
  value: unknown,
  path = '',
  found = new Map<string, string[]>(),
): Map<string, string[]> {
  if (Array.isArray(value)) value.forEach((each, i) => addressesIn(each, `${path}[${i}]`, found));
  else if (isObject(value))
    for (const [key, each] of Object.entries(value)) {
      const at = path ? `${path}.${key}` : key;
      if (key === 'address' && typeof each === 'string' && /^https?:/i.test(each) && URL.canParse(each))
        found.set(each, [...(found.get(each) ?? []), at]);
      else addressesIn(each, at, found);
    }
  return found;
}

const reasonOf = (error: unknown): string => {
  const { cause, message } = error as Error & { cause?: { code?: string } };
  return cause?.code ?? message;
};

interface Limits {
  readonly all: AbortSignal;
  /** Ends the wait for an answer to HEAD early enough to ask by GET. */
  readonly head: AbortSignal;
}

/** Requests the head of a page. Some servers refuse HEAD, or never answer it: GET decides, without its body. */
async function request(address: string, limits: Limits): Promise<Response> {
  const options = { redirect: 'manual', headers: { 'user-agent': 'forem-widgets check' } } as const;
  const head = await fetch(address, { ...options, method: 'HEAD', signal: limits.head }).catch(
    () => undefined,
  );
  if (head && head.status < 400) return head;
  const answer = await fetch(address, { ...options, signal: limits.all });
  await answer.body?.cancel();
  return answer;
}

/** Follows redirects; a page has moved if all of them are permanent. A temporary one leaves the address right. */
async function follow(address: string, limits: Limits): Promise<LinkAnswer> {
  let at = address;
  let moved: string | undefined;
  let isPermanent = true;
  for (let hop = 0; hop <= maxRedirects; hop += 1) {
    const { status, headers } = await request(at, limits);
    const location = headers.get('location');
    if (status >= 300 && status < 400 && location !== null) {
      if (!URL.canParse(location, at)) return { kind: 'status', status };
      isPermanent &&= status === 301 || status === 308;
      at = new URL(location, at).href;
      if (isPermanent) moved = at;
    } else if (status >= 300) return { kind: 'status', status };
    else return moved === undefined ? { kind: 'alive' } : { kind: 'moved', to: moved };
  }
  return { kind: 'endless' };
}

/** Requests one address, and all that it redirects to, within a time limit. */
export async function checkLink(address: string, timeoutMs: number): Promise<LinkAnswer> {
  const limits = { all: AbortSignal.timeout(timeoutMs), head: AbortSignal.timeout(timeoutMs / 2) };
  try {
    return await follow(address, limits);
  } catch (error) {
    return limits.all.aborted ? { kind: 'timeout' } : { kind: 'unreachable', reason: reasonOf(error) };
  }
}

/** Requests all addresses: several hosts at the same time, and one address at a time of each. */
export async function checkLinks(
  addresses: Iterable<string>,
  timeoutMs: number,
): Promise<Map<string, LinkAnswer>> {
  const byHost = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    byHost.set(host, [...(byHost.get(host) ?? []), address]);
  }
  const queues = byHost.values();
  const answers = new Map<string, LinkAnswer>();
  const work = async (): Promise<void> => {
    // All workers take from the same iterator.
    for (const queue of queues)
      for (const address of queue) answers.set(address, await checkLink(address, timeoutMs));
  };
  await Promise.all(Array.from({ length: maxHosts }, work));
  return answers;
}
