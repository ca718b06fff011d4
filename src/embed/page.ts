/** Version of the package, inserted by the build. */
declare const FOREM_VERSION: string;

const key = Symbol.for('forem-widgets');
const place = globalThis as { [key]?: { readonly version: string } };

/**
 * Returns true for the first copy of the script on the page. Of two versions the first one works, and the console shows
 * a warning.
 * @param address address of this copy
 */
export function isFirstCopy(address: string): boolean {
  const first = place[key];
  if (first && first.version !== FOREM_VERSION)
    console.warn(
      `forem-widgets: version ${first.version} came first and stays; version ${FOREM_VERSION} from ${address} does nothing.`,
    );
  place[key] ??= { version: FOREM_VERSION };
  return !first;
}
