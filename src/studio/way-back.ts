/**
 * Returns the page that a reader came from, as the address of the studio names it (`?from=`). A page of another site is
 * no way back: a link to the studio must not lead readers elsewhere.
 */
export function wayBack({ href, origin, protocol }: Location = location): string | undefined {
  const from = new URL(href).searchParams.get('from');
  if (from === null || !URL.canParse(from, href)) return undefined;
  const target = new URL(from, href);
  return target.origin === origin && target.protocol === protocol && /^https?:$/.test(protocol)
    ? target.href
    : undefined;
}
