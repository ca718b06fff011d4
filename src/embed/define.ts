/** Version of the package, inserted by the build. */
declare const FOREM_VERSION: string | undefined;

type Versioned = CustomElementConstructor & { [key: symbol]: unknown };

/** Key by which copies of this package recognise each other's classes. */
const versionKey = Symbol.for('forem-widgets.version');
const version = typeof FOREM_VERSION === 'undefined' ? 'source' : FOREM_VERSION;

const versionsKey = Symbol.for('forem-widgets.versions');
const place = globalThis as { [versionsKey]?: Set<string> };

/** Elements of two versions share no selection. A prefix says that the page wants two. */
function warnOfVersions(tag: string): void {
  if (typeof document === 'undefined' || !tag.startsWith('forem-')) return;
  const versions = (place[versionsKey] ??= new Set());
  if (versions.has(version)) return;
  const [first] = versions;
  versions.add(version);
  if (first !== undefined)
    console.warn(
      `forem-widgets: elements of the versions ${first} and ${version} are on this page. They don't share what is chosen: load all of them in one version.`,
    );
}

/**
 * Registers an element unless the name is taken: the first class wins, and a class of another version causes a warning.
 * On a server, bundles of one app and `forem-widgets/prerender` share a registry without a warning.
 */
export function define(tag: string, elementClass: CustomElementConstructor): void {
  const existing = customElements.get(tag) as Versioned | undefined;
  if (!existing) {
    warnOfVersions(tag);
    (elementClass as Versioned)[versionKey] = version;
    customElements.define(tag, elementClass);
  } else if (existing[versionKey] !== version && typeof document !== 'undefined')
    console.warn(`forem-widgets: <${tag}> is registered already; the one that came first stays.`);
}
