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

const messages = import.meta.glob('../localization/generated/*.ts');
/** How to come by each element that is looked for. */
const wanted: Record<string, () => Promise<CustomElementConstructor>> = isFirst ? { ...elements } : {};
const asked = new Set<string>();
const unknown = new Set<string>();

/** Address of the bundled dataset, or of its part for a language. */
const addressOf = (part: string): string =>
  new URL(`./data/partnerships${part && `.${part}`}.json`, entry).href;
const hasPart = (language: string): boolean => page.files.has(addressOf(language));

const fetchPart = (part: string): Promise<Response> =>
  // The same options as in engine/fetch-json.ts, which can't be imported here.
  fetch(addressOf(part), {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    integrity: page.files.get(addressOf(part))?.integrity ?? '',
  });

/** Responses by part, until they are read. A response can be read only once. */
const early = new Map<string, Promise<Response> | undefined>();

/** Requests a part before the code that reads it has arrived. */
function prefetch(part: string): void {
  if (early.has(part)) return;
  const response = fetchPart(part);
  early.set(part, response);
  response.catch(() => {
    // The reader of the response reports the failure.
  });
}

function requestPart(part: string): Promise<Response> {
  const response = early.get(part);
  early.set(part, undefined);
  return response ?? fetchPart(part);
}

/** Elements are registered only after they know where the data lies. */
let bundled: Promise<void> | undefined;
const offerData = (): Promise<void> =>
  (bundled ??= import('../engine/bundled.js').then(({ offerBundled }) =>
    offerBundled({ has: hasPart, request: requestPart }),
  ));

/** The language around an element, through shadow roots. */
function langAround(element: Element): string | null {
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  if (holder) return holder.getAttribute('lang');
  return 'host' in root ? langAround(root.host as Element) : null;
}

/** @returns when the element is registered, or can't be */
async function load(tag: string, lang: string | null, hasData: boolean, isDrawn = false): Promise<void> {
  const locale = lang?.split('-')[0]!.toLowerCase() ?? '';
  void messages[`../localization/generated/${locale}.ts`]?.().catch(() => {
    // The element tries again, and speaks French otherwise.
  });
  if (!hasData) {
    // An element that a server has drawn takes its HTML over with the whole dataset.
    prefetch(isDrawn ? '' : hasPart(locale) ? locale : 'fr');
    void offerData();
  } else
    import('../engine/open-sources.js').catch(() => {
      // The element tries again, and reports the failure.
    });
  if (customElements.get(tag)) return;
  if (asked.has(tag)) return void (await customElements.whenDefined(tag));
  asked.add(tag);
  // The first part is in sight together with the element; the other parts start when they come near.
  const [first] = parts[tag] ?? [];
  if (first) void load(first, lang, hasData, isDrawn);
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
  // Without the element's code, only a server can have drawn its shadow root.
  const isDrawn = Boolean(element.shadowRoot) && !customElements.get(tag);
  if (Object.hasOwn(wanted, tag)) void load(tag, langAround(element), element.hasAttribute('src'), isDrawn);
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
