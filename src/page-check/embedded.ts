/** Finds the elements of a page under any prefix: `registerAs('acme-')` gives them another one than `forem-`. */
import type { PageTag } from './page.js';

export const ownPrefix = 'forem-';

/** An element of the page: a tag of ours, or a `<div data-forem>`. */
export interface Embedded {
  readonly tag: PageTag;
  readonly prefix: string;
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

/** Prefixes that scripts of the page register. */
export const registeredIn = (code: string): string[] =>
  [...code.matchAll(/\bregisterAs\(\s*(["'`])([a-z][a-z\d]*(?:-[a-z\d]+)*-)\1/g)].map(
    ([, , prefix]) => prefix!,
  );

/** @returns what stands before the name of an element, for `acme-project-list` */
function prefixBefore(tag: string, names: Iterable<string>): string | undefined {
  for (const name of names) if (tag.endsWith(`-${name}`)) return tag.slice(0, -name.length);
  return undefined;
}

/**
 * Prefixes of a page. A script in a file may register one that the page does not tell: where no tag has a known prefix,
 * the names of the elements tell it.
 */
export function prefixesIn(
  tags: readonly Pick<PageTag, 'name' | 'code'>[],
  names: readonly string[],
): readonly string[] {
  const told = [ownPrefix, ...tags.flatMap(({ code }) => registeredIn(code ?? ''))];
  if (tags.some(({ name }) => told.some((each) => name.startsWith(each)))) return told;
  const found = tags.flatMap(({ name }) => prefixBefore(name, names) ?? []);
  return [...new Set([...told, ...found])];
}

/** @returns the prefix and the name of an element of ours; of `acme-` and `acme-two-`, the longer prefix counts */
export function underPrefix(
  tag: string,
  prefixes: readonly string[],
): { readonly prefix: string; readonly name: string } | undefined {
  const [prefix] = prefixes
    .filter((each) => tag.startsWith(each))
    .sort((one, other) => other.length - one.length);
  return prefix === undefined ? undefined : { prefix, name: tag.slice(prefix.length) };
}

export function embeddedIn(tags: readonly PageTag[], names: readonly string[]): Embedded[] {
  const prefixes = prefixesIn(tags, names);
  return tags.flatMap((tag): Embedded[] => {
    const { attributes } = tag;
    const mounted = attributes.get('data-forem');
    if (mounted !== undefined) {
      const own = [...attributes].flatMap(([key, value]): [string, string][] =>
        key.startsWith('data-') && key !== 'data-forem' ? [[key.slice('data-'.length), value]] : [],
      );
      return [{ tag, prefix: ownPrefix, name: mounted, attributes: new Map(own) }];
    }
    const found = underPrefix(tag.name, prefixes);
    return found ? [{ tag, ...found, attributes }] : [];
  });
}
