/// <reference types="vite/client" />
/**
 * CDN entry: watches the page, and loads an element's code when the element appears. It shares no module with the
 * elements, so that all of their code, messages and data is requested at once, one step after this file.
 */
import type { Language } from '../dataset/languages.js';
import { firstParts, wantsMore } from './generated/first-parts.js';
import { mountedTag } from './mounted-tag.js';
import { showOutline } from './outline.js';
import { isFirstCopy } from './page.js';
import { prefixed } from './prefix.js';
import { rowsIn } from './rows.js';
import { createStarter } from './start.js';
import { addLoad } from './verified.js';
import { warmFormats } from './warm-formats.js';
import { createWatcher } from './watch.js';

export { registerLanguage } from '../localization/register-language.js';

/** False if an optimiser moved the script into a `data:` or `blob:` address, which has no files beside it. */
const isPlaced = URL.canParse('.', import.meta.url);
if (!isPlaced)
  console.warn(
    `forem-widgets: the script runs from a ${new URL(import.meta.url).protocol} address and can't find the files beside it. Exclude forem-widgets.js from the optimiser that inlines it, or use forem-widgets.standalone.js.`,
  );
const entry = isPlaced ? import.meta.url : document.baseURI;
const isFirst = isPlaced && isFirstCopy(entry);
addLoad(FOREM, entry);

/** Languages with messages. French messages are in the code. */
const translated: Readonly<Record<Exclude<Language, 'fr'>, true>> = { nl: true, de: true, en: true };

/** Loaders of all elements, by tag. */
const elements: Record<string, () => Promise<CustomElementConstructor>> = {};
for (const [name, chunk, place] of rowsIn(FOREM.elements))
  elements[`forem-${name}`] = async () =>
    Object.values((await FOREM.load!(chunk!, place)) as Record<string, CustomElementConstructor>)[0]!;
/** Loaders of the wanted elements. */
const wanted = isFirst ? { ...elements } : {};
const asked = new Set<string>();
const unknown = new Set<string>();

/** Address of the bundled dataset, or of its part for a language. */
const addressOf = (part: string): string =>
  new URL(`./data/partnerships${part && `.${part}`}.json`, entry).href;
const partLanguages = FOREM.languages.split(' ');
const hasParts = (locale: string): boolean => partLanguages.includes(locale);

const isTranslated = (locale: string): boolean => Object.hasOwn(translated, locale);

/** Returns the digest of a part, which the file of its language, or of the core, vouches for. */
const integrityOf = (part: string): string | undefined => FOREM.integrityOf!(`.${part}`);

const fetchPart = (part: string): Promise<Response> =>
  // Same options as in engine/fetch-json.ts, which this file must not import.
  fetch(addressOf(part), {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    integrity: integrityOf(part) ?? '',
  });

/** Responses by part, until they are read: a response can be read only once. */
const early = new Map<string, Promise<Response> | undefined>();

/**
 * Returns the `subject` of the class of a tag: the records of the bundled dataset that its elements show. Elements
 * within the page find the whole part, which the page has requested.
 */
function subjectOf(tag: string): string | undefined {
  if (/partnership/.test(tag)) return undefined;
  return /-network-/.test(tag) ? 'networks' : 'projects';
}

/** Returns the name of the part for a language and a subject. The whole part is taken where it has been requested. */
const partFor = (language: string, subject: string | undefined): string =>
  subject && !early.has(language) ? `${language}-${subject}` : language;

/** Subjects that elements ask for in this task, by language. */
const wantedSubjects = new Map<string, Set<string | undefined>>();

/** Requests the part for a language and a subject, or the whole part for two subjects. */
function prefetchFor(language: string, subject: string | undefined): void {
  if (early.has(partFor(language, subject))) return;
  if (wantedSubjects.has(language)) return void wantedSubjects.get(language)!.add(subject);
  wantedSubjects.set(language, new Set([subject]));
  queueMicrotask(() => {
    const [first, ...more] = wantedSubjects.get(language)!;
    wantedSubjects.delete(language);
    prefetch(more.length ? language : partFor(language, first));
  });
}

/**
 * Requests a part before the code that reads it has arrived, and checks its digest (`engine/bundled.ts`). Browsers do
 * that in secure contexts only; elsewhere the part is requested later, with its digest.
 */
function prefetch(part: string): void {
  if (early.has(part)) return;
  const response = isSecureContext ? fetchPart(part) : undefined;
  early.set(part, response);
  response?.catch(() => {
    // Ignored: the reader of the response reports the failure.
  });
}

async function requestPart(part: string): Promise<Response> {
  const response = early.get(part);
  early.set(part, undefined);
  const [locale] = part.split('-');
  if (isTranslated(locale!)) await FOREM.load!(locale!);
  return response ?? fetchPart(part);
}

const arrive = (): Promise<typeof import('./arrive.js')> => import('./arrive.js');

/** Resolves when the elements know the address of the data. They are registered afterwards. */
let bundled: Promise<void> | undefined;
const offerData = (): Promise<void> =>
  (bundled ??= arrive().then(({ offerBundled }) =>
    offerBundled({ has: hasParts, partFor, request: requestPart, integrityOf }),
  ));

/** Returns the nearest `lang` around an element, through shadow roots. */
function langAround(element: Element): string | null {
  const holder = element.closest('[lang]');
  const root = element.getRootNode();
  if (holder) return holder.getAttribute('lang');
  return 'host' in root ? langAround(root.host as Element) : null;
}

/** Returns true if an element in the page has an attribute. */
type Has = (attribute: string) => boolean;

/**
 * Requests the code that an element needs for its attributes, or to take over its prerendered HTML.
 * @returns true if there is any
 */
function loadFor(tag: string, has: Has, isDrawn: boolean): boolean {
  const loading: Promise<unknown>[] = [];
  const isList = tag.endsWith('project-list');
  if (has('src')) {
    loading.push(import('../engine/own-resources.js'));
    if (isList) loading.push(import('../elements/exploring/pager-views/pager-views.js'));
  }
  if (has('src') || isDrawn) {
    loading.push(import('../elements/core/notes/fine-print.js'));
    if (isList) loading.push(import('../elements/projects/project-facts.js'));
  }
  if (has('url-sync') || has('export') || has('open'))
    loading.push(import('../elements/projects/project-list/list-tools.js'));
  if (has('view') && isList) loading.push(import('../elements/projects/project-list/dense-views.js'));
  if (has('display') || has('searchable')) loading.push(import('../elements/filters/facet-displays.js'));
  Promise.all(loading).catch(() => {
    // The element tries again, and reports the failure.
  });
  return loading.length > 0;
}

/** Requests messages, if there are any for the language. */
function requestMessages(locale: string, folder = ''): void {
  if (isTranslated(locale))
    FOREM.load!(folder + locale).catch(() => {
      // Ignored: the element tries again, and falls back to French.
    });
}

/** Loads and registers an element. Resolves also if that fails. */
async function load(tag: string, lang: string | null, has: Has, isDrawn = false): Promise<void> {
  const locale = lang?.split('-')[0]!.toLowerCase() ?? '';
  const language = hasParts(locale) ? locale : 'fr';
  requestMessages(locale);
  warmFormats(language);
  if (!has('src')) {
    // A prerendered element needs the whole dataset to hydrate.
    if (isDrawn) prefetch('');
    else prefetchFor(language, subjectOf(tag));
    void offerData();
  }
  if (loadFor(tag, has, isDrawn) || wantsMore.test(tag)) requestMessages(locale, 'more.');
  if (customElements.get(tag)) return;
  if (asked.has(tag)) return void (await customElements.whenDefined(tag));
  asked.add(tag);
  // The first part is visible together with the element. The other parts start when they come near the viewport.
  const first = firstParts[tag];
  if (first) void load(first, lang, has, isDrawn);
  try {
    const [elementClass, { define }] = await Promise.all([wanted[tag]!(), arrive(), bundled]);
    define(tag, elementClass);
  } catch (error) {
    // The next element of this kind tries again. The content of the page stays.
    asked.delete(tag);
    for (const { shadowRoot } of document.querySelectorAll(tag)) shadowRoot?.replaceChildren();
    console.warn(`forem-widgets: <${tag}> could not be loaded from beside ${entry}.`, error);
  }
}

const start = createStarter((element) => {
  const tag = element.localName;
  // A server has drawn the content of an undefined element.
  const isDrawn = Boolean(element.shadowRoot?.querySelector('.base')) && !customElements.get(tag);
  if (Object.hasOwn(wanted, tag)) {
    showOutline(element);
    void load(tag, langAround(element), (name) => element.hasAttribute(name), isDrawn);
  }
  const meant = isFirst && mountedTag(element);
  if (!meant) return;
  const lang = element.getAttribute('data-lang') ?? langAround(element);
  void load(meant, lang, (name) => element.hasAttribute(`data-${name}`)).then(async () => {
    if (customElements.get(meant)) (await arrive()).mount(element, meant);
  });
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
 * Watches for all elements under another prefix too: `<acme-network-card>` after `registerAs('acme-')`. Thus two
 * versions can share a page.
 */
export function registerAs(prefix: string): void {
  for (const tag of Object.keys(elements))
    // A class can be registered once, so each name gets a subclass.
    wanted[prefixed(tag, prefix)] ??= async () => class extends (await elements[tag]!()) {};
  watcher.watch(document);
  watcher.again();
}

/** Watches a shadow root that a walk through the page can't find: a closed one, or one attached late. */
export const watch = (root: ShadowRoot): void => watcher.watch(root);
