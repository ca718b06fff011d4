const allowed = /^[a-z][a-z0-9]*(-[a-z0-9]+)*-$/;

/** Returns the name of an element with another prefix than `forem-`. */
export function prefixed(tag: string, prefix: string): string {
  if (!allowed.test(prefix)) throw new TypeError(`"${prefix}" is no prefix such as "acme-".`);
  return tag.replace(/^forem-/, prefix);
}
