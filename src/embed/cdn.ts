/// <reference types="vite/client" />
/**
 * CDN entry: watches the page, and requests an element's code, messages and data, all in one step, when the element
 * starts. It shares no module with the elements, and the rest of the script (`arrive.ts`) comes with their core.
 */
import type { Chunk, CoreTable, Exports, FileContent, PageViews, StartingElement } from './files.js';
import { importChecked } from './import-checked.js';
import { mountedTag } from './mounted-tag.js';
import { removeOutline, showOutline } from './outline.js';
import { isFirstCopy } from './page.js';
import { prefixed } from './prefix.js';
import { createStarter } from './start.js';
import type * as ViewCode from './view/viewer.js';
import type { Views } from './view/view.js';
import { createWatcher } from './watch.js';

const entry = import.meta.url;
/** True if an optimiser moved the script into a `data:` or `blob:` address, which has no files beside it. */
const isMoved = /^(data|blob):/.test(entry);
if (isMoved)
  console.warn('forem-widgets: exclude forem-widgets.js from the optimiser that moved it into the page.');
const isFirst = !isMoved && isFirstCopy(entry);

const digestLength = 43;
/** Digests and letters of files by name, the largest file first. */
const files = new Map(
  Object.entries(FOREM.files).map(([name, letters], i) => [
    name,
    [FOREM.digests.slice(i * digestLength, (i + 1) * digestLength), letters] as const,
  ]),
);
const sentFiles = new Map<string, Promise<FileContent>>();

function importFile(name: string, digest?: string): Promise<FileContent> {
  digest ||= files.get(name)![0];
  let file = sentFiles.get(name);
  if (!file) {
    // Names of files have the first characters of their digests.
    const address = new URL(`chunks/${name}-${digest.slice(0, 8).replace(/\W/g, '_')}.js`, entry).href;
    file = importChecked(address, `sha256-${digest}=`) as Promise<FileContent>;
    sentFiles.set(name, file);
    // The next request tries again.
    file.catch(() => sentFiles.delete(name));
  }
  return file;
}

/** Responses by part of the dataset, until they are read. */
const sentParts = new Map<string, Promise<Response> | undefined>();

// Same options as in engine/fetch-json.ts, which this file must not import, but for defaults.
const fetchPart = (part: string, integrity = ''): Promise<Response> =>
  fetch(new URL(`data/partnerships${part && `.${part}`}.json`, entry), {
    referrerPolicy: 'no-referrer',
    integrity,
  });

/**
 * Requests a part before the code that reads it has arrived, and checks its digest (`engine/bundled.ts`). Browsers do
 * that in secure contexts only; elsewhere the part is requested later, with its digest.
 */
function sendPart(part: string): void {
  if (sentParts.has(part)) return;
  const response = isSecureContext ? fetchPart(part) : undefined;
  sentParts.set(part, response);
  response?.catch(() => {
    // Ignored: the reader of the response reports the failure.
  });
}

/** Chunks by letter, and messages by language: 1 if wanted at the end of this task, and 0 if requested. */
let chunks: Record<string, 0 | 1> = {};
/** The file that has the core. */
let coreFile: Promise<FileContent> | undefined;
/** Subjects wanted at the end of this task by language, with `''` for the whole part. */
let subjects: Record<string, string> = {};
/** Elements that have started before the core arrived. */
const waiting: StartingElement[] = [];

type Arrived = typeof import('./arrive.js');
let begin: ReturnType<Arrived['arrive']> | undefined;
let core: Exports | undefined;
let tellArrived: (module: Arrived) => void;
const arrived = new Promise<Arrived>((resolve) => (tellArrived = resolve));

/** Returns the nearest `lang` around an element, through shadow roots. */
function langAround(element: Element): string | null | undefined {
  const root = element.getRootNode() as Partial<ShadowRoot>;
  return element.closest('[lang]')?.getAttribute('lang') ?? (root.host && langAround(root.host));
}

/** Returns the language that an element asks for: `nl` of `nl-BE`. */
const localeOf = (lang: string | null | undefined): string => lang?.split('-')[0]!.toLowerCase() ?? '';

/** Returns the end of the names of files with what an element shows. */
function subjectOf(name: string): string {
  if (name.startsWith('partnership')) return '';
  return name.startsWith('network') ? '-networks' : '-projects';
}

/** Functions that show views, by file. */
const viewers: Record<string, Promise<ReturnType<typeof ViewCode.viewer>>> = {};

/** Shows the view of an element. Resolves to false where there is none. */
async function showView(element: Element, change: (element: Element) => void): Promise<boolean> {
  const row = wanted.get(element.localName);
  if (!row?.[1].includes('w')) return false;
  const file = `view.${localeOf(langAround(element)) || 'fr'}${subjectOf(row[0])}`;
  const digest = files.get(file)?.[0] ?? ((await importFile('late'))[1] as PageViews)[file];
  if (!digest) return false;
  viewers[file] ??= importFile(file, digest).then(([code, views]) =>
    ((code as Chunk)(FOREM) as unknown as typeof ViewCode).viewer(
      (views as Chunk)(FOREM) as unknown as Views,
    ),
  );
  return (await viewers[file])(element, change);
}

/** Requests all that the elements of this task need, and starts them when the core has arrived. */
async function send(): Promise<void> {
  for (const [name, [, letters]] of files) {
    const keys = letters ? [...letters] : [name];
    if (keys.some((key) => !chunks[key])) continue;
    for (const key of keys) chunks[key] = 0;
    const file = importFile(name);
    if (keys[0] === 'a') coreFile = file;
  }
  for (const language in subjects) sendPart(language + subjects[language]);
  subjects = {};
  try {
    const content = await coreFile!;
    // `import()` in this file finds the core, until the core replaces this.
    FOREM.load ??= (_, place) => Promise.resolve((core ??= (content[0] as Chunk)(FOREM))[place!]);
    const module = await import('./arrive.js');
    begin ??= module.arrive(entry, core!, content.at(-1) as CoreTable, importFile, sentFiles, {
      sent: sentParts,
      fetchPart,
    });
    tellArrived(module);
    // Languages that the page has registered before come first.
    await arrived;
    waiting.splice(0).forEach(begin);
  } catch (error) {
    // The next element tries again.
    chunks = {};
    removeOutline();
    for (const tag of new Set(waiting.splice(0).map((each) => each.tag)))
      console.warn(`forem-widgets: <${tag}> could not be loaded from beside ${entry}.`, error);
  }
}

/** Rows of the wanted elements by tag: their names, and the letters of the chunks that they need. */
const wanted = new Map<string, readonly [name: string, letters: string] | undefined>();

/** Starts an element, or has its files requested at the end of this task if the core has not arrived. */
function startElement(element: Element): void {
  const meant = isFirst && mountedTag(element);
  const tag = meant || element.localName;
  const has = (attribute: string): boolean => element.hasAttribute((meant ? 'data-' : '') + attribute);
  const lang = (meant && element.getAttribute('data-lang')) || langAround(element);
  const [name, letters] = wanted.get(tag)!;
  const locale = localeOf(lang);
  // A server has drawn the content: to take it over, an element needs late code and the whole dataset.
  const isDrawn = !customElements.get(tag) && element.shadowRoot?.querySelector('.base');
  queueMicrotask(() => void send());
  waiting.push({ element, tag, name, lang, has });
  if (!has('src')) {
    const language = files.has(locale) ? locale : 'fr';
    const subject = subjectOf(name);
    if (isDrawn) sendPart('');
    else if (!sentParts.has(language) && !sentParts.has(language + subject))
      subjects[language] = (subjects[language] ?? subject) === subject ? subject : '';
  }
  if (begin) return;
  for (const key of [...letters, isDrawn || FOREM.attributes.split(' ').some(has) ? 'l' : 'a', locale])
    chunks[key] ??= 1;
  if (!meant) showOutline(element, name);
}

const start = createStarter(startElement, showView, () => watch(document), arrived);

/** Watches a shadow root that a walk through the page can't find: a closed one, or one attached late. */
export const watch: (root: Document | ShadowRoot) => void = createWatcher((element) => {
  const meant = isFirst && mountedTag(element);
  const tag = meant || element.localName;
  if (wanted.get(tag)) start(element);
  else if (meant && !wanted.has(tag)) {
    wanted.set(tag, undefined);
    console.warn(`forem-widgets: there is no <${tag}> to mount.`);
  }
});

/**
 * Watches for all elements under another prefix too: `<acme-network-card>` after `registerAs('acme-')`. Thus two
 * versions can share a page.
 */
export function registerAs(prefix: string): void {
  for (const row of Object.entries(FOREM.elements)) wanted.set(prefixed(`forem-${row[0]}`, prefix), row);
  watch(document);
}
if (isFirst) registerAs('forem-');

/** Adds a language to the interface, as soon as the core has arrived. */
export const registerLanguage = async (...options: Parameters<Arrived['registerLanguage']>): Promise<void> =>
  (await arrived).registerLanguage(...options);
