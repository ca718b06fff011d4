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

/** @returns true if a policy lets a script load; nonces and digests are taken at their word */
export function allowsScript(policy: string, address: URL, page: URL | undefined): boolean {
  const directives = directivesOf(policy);
  const sources =
    directives.get('script-src-elem') ?? directives.get('script-src') ?? directives.get('default-src');
  if (!sources) return true;
  return sources.some((source) => /^'(nonce|sha\d+)-/i.test(source) || covers(source, address, page));
}
