const allowed = new Set(['http:', 'https:', 'mailto:']);

/** Returns the address if a link may go there: data must not be able to run script or open files. */
export function safeAddress(address: string | null | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  return allowed.has(url.protocol) ? url.href : undefined;
}

/** Returns the language that an address names, as in `fr.example.org` or `example.org/fr/page`. */
export const languageIn = (href: string): string | undefined =>
  /^https?:\/\/(?:[^/]+\/)?(fr|nl|de|en)(?:[./?#]|$)/.exec(href)?.[1];

/** Returns an address as it is printed: without its query, which mostly tracks visitors. */
export function printedAddress(href: string): string {
  const { protocol, hostname, pathname } = new URL(href);
  return protocol === 'mailto:' ? pathname : hostname.replace(/^www\./, '') + pathname.replace(/\/$/, '');
}
