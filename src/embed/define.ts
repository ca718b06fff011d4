/** Version of the package, inserted by the build. */
declare const FOREM_VERSION: string | undefined;

type Versioned = CustomElementConstructor & { [key: symbol]: unknown };

/** Key by which copies of this package recognise each other's classes. */
const versionKey = Symbol.for('forem-widgets.version');
const version = typeof FOREM_VERSION === 'undefined' ? 'source' : FOREM_VERSION;

/**
 * Registers an element unless the name is taken: the first class wins, and a class of another version causes a warning.
 * On a server, bundles of one app and `forem-widgets/prerender` share a registry without a warning.
 */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(tag) as Versioned | undefined;
  if (!existing) {
    (constructor as Versioned)[versionKey] = version;
    customElements.define(tag, constructor);
  } else if (existing[versionKey] !== version && typeof document !== 'undefined')
    console.warn(`forem-widgets: <${tag}> is registered already; the one that came first stays.`);
}
