/** Reads a Content Security Policy as far as the elements depend on it. https://www.w3.org/TR/CSP3/ */

type Directives = ReadonlyMap<string, readonly string[]>;

function directivesOf(policy: string): Directives {
  const directives = new Map<string, readonly string[]>();
  for (const part of policy.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    // The first of two directives of one name counts.
    if (name && !directives.has(name.toLowerCase())) directives.set(name.toLowerCase(), sources);
  }
  return directives;
}

/** True if a source of the policy covers an address. Paths within the source are compared as prefixes. */
function covers(source: string, address: URL, page: URL | undefined): boolean {
  const text = source.toLowerCase();
  if (text === "'self'") return page !== undefined && page.origin === address.origin;
  if (text === '*') return /^https?:$/.test(address.protocol);
  if (/^[a-z][a-z\d+.-]*:$/.test(text)) return text === address.protocol;
  const found = /^(?:([a-z][a-z\d+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/.*)?$/.exec(text);
  if (!found) return false;
  const [, scheme, host, port, path] = found;
  if (scheme && `${scheme}:` !== address.protocol && !(scheme === 'http' && address.protocol === 'https:'))
    return false;
  if (port && port !== '*' && port !== address.port) return false;
  const isHost =
    host === '*' ||
    (host!.startsWith('*.')
      ? address.hostname.endsWith(host!.slice(1))
      : host === address.hostname.toLowerCase());
  return (
    isHost && (!path || (path.endsWith('/') ? address.pathname.startsWith(path) : address.pathname === path))
  );
}

const scriptSources = (policy: string): readonly string[] | undefined => {
  const directives = directivesOf(policy);
  return directives.get('script-src-elem') ?? directives.get('script-src') ?? directives.get('default-src');
};

interface PageScript {
  readonly address: URL;
  /** Its nonce, which is empty where the browser hides it; `undefined` without one. */
  readonly nonce: string | undefined;
  readonly digests: readonly string[];
}

/** @returns true if a policy lets a script load */
export function allowsScript(
  policy: string,
  { address, nonce, digests }: PageScript,
  page: URL | undefined,
): boolean {
  const sources = scriptSources(policy);
  if (!sources) return true;
  const tokens = sources.map((source) => source.replace(/^'|'$/g, ''));
  const hasNonce = tokens.some(
    (token) => /^nonce-/i.test(token) && (nonce === '' || token.slice('nonce-'.length) === nonce),
  );
  if (hasNonce || tokens.some((token) => digests.includes(token))) return true;
  return (
    !tokens.some((token) => token.toLowerCase() === 'strict-dynamic') &&
    sources.some((source) => covers(source, address, page))
  );
}

/**
 * @returns true if a policy lets run a script that is written in the page. A digest in the policy may be that of the
 *   script: https://www.w3.org/TR/CSP3/#allow-all-inline
 */
export function allowsInline(policy: string, nonce: string | undefined): boolean {
  const sources = scriptSources(policy);
  if (!sources) return true;
  const has = (source: RegExp): boolean => sources.some((each) => source.test(each));
  if (has(/^'sha\d+-/i) || (nonce !== undefined && has(/^'nonce-/i))) return true;
  return has(/^'unsafe-inline'$/i) && !has(/^'(?:nonce-.*|strict-dynamic)'$/i);
}

/** @returns true if a policy lets in scripts by their nonces alone */
export const wantsNonce = (policy: string): boolean =>
  /'strict-dynamic'/i.test(scriptSources(policy)?.join(' ') ?? '');

/**
 * @returns true if a policy lets the elements write
 *   https://www.w3.org/TR/trusted-types/#trusted-types-csp-directive
 */
export function allowsTemplates(policy: string): boolean {
  const names = directivesOf(policy).get('trusted-types');
  return !names || names.includes('forem-widgets') || names.includes('*');
}
