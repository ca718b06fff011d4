/** The version of the package, put in by the build. */
declare const FOREM_VERSION: string | undefined;

const version = typeof FOREM_VERSION === 'undefined' ? 'source' : FOREM_VERSION;

// One key per version: objects of another version may have other members.
const key = Symbol.for(`forem-widgets.shared@${version}`);
const place = globalThis as { [key]?: Map<string, unknown> };

/**
 * Returns an object that all copies of this version on the page share, so that elements of two bundles work together.
 * It is made when it is first needed: a module of the package must not change the page when it is loaded.
 */
export function pageWide<T>(name: string, make: () => T): T {
  const shared = (place[key] ??= new Map());
  if (!shared.has(name)) shared.set(name, make());
  return shared.get(name) as T;
}
