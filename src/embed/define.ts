/** The version of the package, put in by the build. */
declare const FOREM_VERSION: string | undefined;

type Versioned = CustomElementConstructor & { [key: symbol]: unknown };

/** Copies of this package know each other's classes by it. */
const versionKey = Symbol.for('forem-widgets.version');
const version = typeof FOREM_VERSION === 'undefined' ? 'source' : FOREM_VERSION;

/**
 * Registers an element unless the page has one of that name: the first wins, and the console tells of a class that is
 * not of this version. A server has no page: bundles of one app and `forem-widgets/prerender` share its registry.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(tag) as Versioned | undefined;
  if (!existing) {
    (constructor as Versioned)[versionKey] = version;
    customElements.define(tag, constructor);
  } else if (existing[versionKey] !== version && typeof document !== 'undefined')
    console.warn(`forem-widgets: <${tag}> is registered already; the one that came first stays.`);
}
