/// <reference types="vite/client" />
/**
 * CDN entry: watches the page, and loads an element's code when the element is there. It imports nothing that the
 * elements import too, so that all they need (code, messages, data) is asked for at once, one step after this file.
 */
import { define } from './define.js';
import { elements, parts } from './generated/elements.js';
import { mount, mountedTag } from './mount.js';
import { addFiles, claimPage, newPage } from './page.js';
import { prefixed } from './prefix.js';
import { createStarter } from './start.js';
import { createLoad } from './verified.js';
import { createWatcher } from './watch.js';

export { registerLanguage } from '../localization/register-language.js';

/** An optimiser may have put the script into a `data:` or `blob:` address, which has nothing beside it. */
const isPlaced = URL.canParse('.', import.meta.url);
if (!isPlaced)
  console.warn(
    `forem-widgets: the script runs from a ${new URL(import.meta.url).protocol} address and can't find the files beside it. Exclude forem-widgets.js from the optimiser that inlines it, or use forem-widgets.standalone.js.`,
  );
const entry = isPlaced ? import.meta.url : document.baseURI;
const { page, isFirst } = isPlaced ? claimPage(entry) : { page: newPage(), isFirst: false };
addFiles(page, entry);
page.load ??= createLoad(page.files);

const address = new URL('./data/partnerships.json', entry).href;
const messages = import.meta.glob('../localization/generated/*.ts');
/** How to come by each element that is looked for. */
const wanted: Record<string, () => Promise<CustomElementConstructor>> = isFirst ? { ...elements } : {};
const asked = new Set<string>();
const unknown = new Set<string>();

/** Shared by all elements; the elements are registered only after it knows of the data that is on its way. */
let bundled: Promise<void> | undefined;
function askForData(): Promise<void> {
  // The same options as in dataset/fetch-json.ts, which can't be imported here.
  const response = fetch(address, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    integrity: page.files.get(address)?.integrity ?? '',
  });
  response.catch(() => {
    // Whoever reads the answer says so.
  });
  return import('../engine/bundled.js').then(({ offerBundled }) => offerBundled(address, response));
}

/** The language around an element, through shadow roots. */
function langAround(element: Element): string | null {
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  if (holder) return holder.getAttribute('lang');
  return 'host' in root ? langAround(root.host as Element) : null;
}

/** @returns when the element is registered, or can't be */
async function load(tag: string, lang: string | null, hasData: boolean): Promise<void> {
  const locale = lang?.slice(0, 2).toLowerCase();
  void messages[`../localization/generated/${locale}.ts`]?.().catch(() => {
    // The element tries again, and speaks French otherwise.
  });
  if (!hasData) bundled ??= askForData();
  if (customElements.get(tag)) return;
  if (asked.has(tag)) return void (await customElements.whenDefined(tag));
  asked.add(tag);
  // The first part is in sight together with the element; the other parts start when they come near.
  const [first] = parts[tag] ?? [];
  if (first) void load(first, lang, hasData);
  try {
    const [constructor] = await Promise.all([wanted[tag]!(), bundled]);
    define(tag, constructor);
  } catch (error) {
    // The next element of this kind tries again; the page keeps what it has.
    asked.delete(tag);
    console.warn(`forem-widgets: <${tag}> could not be loaded from beside ${entry}.`, error);
  }
}

const start = createStarter((element) => {
  const tag = element.localName;
  if (Object.hasOwn(wanted, tag)) void load(tag, langAround(element), element.hasAttribute('src'));
  const meant = isFirst && mountedTag(element);
  if (!meant) return;
  const lang = element.getAttribute('data-lang') ?? langAround(element);
  void load(meant, lang, element.hasAttribute('data-src')).then(() => mount(element, meant));
});

function found(element: Element): void {
  const meant = isFirst && mountedTag(element);
  if (Object.hasOwn(wanted, meant || element.localName)) start(element);
  else if (meant && !unknown.has(meant)) {
    unknown.add(meant);
    console.warn(`forem-widgets: there is no <${meant}> to mount.`);
  }
}

const watcher = createWatcher(found);
if (isFirst) watcher.watch(document);

/**
 * Looks for all elements under a prefix of one's own too: with `registerAs('acme-')`, also for `<acme-network-card>`.
 * Thus two versions can live on one page.
 */
export function registerAs(prefix: string): void {
  for (const tag of Object.keys(elements))
    // A class can be registered once, so each name gets its own.
    wanted[prefixed(tag, prefix)] ??= async () => class extends (await elements[tag]!()) {};
  watcher.watch(document);
  watcher.again();
}

/** Looks into a shadow root that can't be found by walking through the page: a closed one, or one attached late. */
export const watch = (root: ShadowRoot): void => watcher.watch(root);
