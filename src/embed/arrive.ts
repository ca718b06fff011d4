/** The part of the script that no page needs before an element starts: it comes with the core of the elements. */
import { offerBundled } from '../engine/bundled.js';
import { define } from './define.js';
import type { CoreTable, Exports, FileContent, ImportFile, StartingElement } from './files.js';
import { firstParts, wantsMore } from './generated/first-parts.js';
import { addLoad } from './load.js';
import { mount } from './mount.js';
import { warmFormats } from './warm-formats.js';

export { registerLanguage } from '../localization/register-language.js';

/** The data of the entry: requests by part of the dataset, until their responses are read, which is possible once. */
export interface EarlyData {
  readonly sent: Map<string, Promise<Response> | undefined>;
  readonly fetchPart: (part: string, integrity: string) => Promise<Response>;
}

/**
 * Requests the code that an element needs for its attributes, or to take over its prerendered HTML.
 * @returns true if there is any
 */
function loadFor(tag: string, has: StartingElement['has'], isDrawn: boolean): boolean {
  const loading: Promise<unknown>[] = [];
  const isList = tag.endsWith('project-list');
  if (has('src')) {
    loading.push(import('../engine/own-resources.js'));
    if (isList) loading.push(import('../elements/exploring/pager-views/paged-view.js'));
  }
  if (has('src') || isDrawn) {
    loading.push(import('../elements/core/notes/fine-print.js'));
    if (isList) loading.push(import('../elements/projects/project-facts.js'));
  }
  if (has('url-sync') || has('export') || has('open')) {
    loading.push(import('../elements/projects/project-list/list-tools.js'));
    if (isList) loading.push(import('../elements/projects/project-list/list-parts.js'));
  }
  if (has('view') && isList) loading.push(import('../elements/projects/project-list/dense-views.js'));
  if (has('display') || has('searchable')) loading.push(import('../elements/filters/facet-displays.js'));
  Promise.all(loading).catch(() => {
    // The element tries again, and reports the failure.
  });
  return loading.length > 0;
}

/**
 * Takes over from the entry.
 * @param entry address of the script
 * @param core exports of the core
 * @param table what the entry does without
 * @param importFile requests a file by its name
 * @param sentFiles files that the entry has requested
 * @returns a function that loads and registers an element
 */
export function arrive(
  entry: string,
  core: Exports,
  table: CoreTable,
  importFile: ImportFile,
  sentFiles: ReadonlyMap<string, Promise<FileContent>>,
  { sent, fetchPart }: EarlyData,
): (started: StartingElement) => void {
  addLoad(FOREM, core, table, importFile, sentFiles);
  const partLanguages = table.languages.split(' ');
  const hasParts = (locale: string): boolean => partLanguages.includes(locale);
  /** French messages are in the code. */
  const isTranslated = (locale: string): boolean => locale !== 'fr' && hasParts(locale);
  const integrityOf = (part: string): string | undefined => FOREM.integrityOf!(`.${part}`);

  offerBundled({
    has: hasParts,
    // The whole part of a language is taken where it has been requested.
    partFor: (language, subject) => (subject && !sent.has(language) ? `${language}-${subject}` : language),
    async request(part) {
      const response = sent.get(part);
      sent.set(part, undefined);
      const [locale] = part.split('-');
      // The messages of a language vouch for its parts.
      if (isTranslated(locale!)) await FOREM.load!(locale!);
      return response ?? fetchPart(part, integrityOf(part) ?? '');
    },
    integrityOf,
  });

  const modules = table.modules.split(';');
  /** Loaders of all elements, by name. */
  const loaders = new Map(
    Object.keys(FOREM.elements).map((name, i) => {
      const [chunk, place] = modules[i]!.split(' ') as [string, string?];
      return [
        name,
        async () =>
          Object.values((await FOREM.load!(chunk, place)) as Record<string, CustomElementConstructor>)[0]!,
      ];
    }),
  );
  const asked = new Set<string>();

  /** Requests messages, if there are any for the language. */
  function requestMessages(locale: string, folder = ''): void {
    if (isTranslated(locale))
      FOREM.load!(folder + locale).catch(() => {
        // Ignored: the element tries again, and falls back to French.
      });
  }

  /** Loads and registers an element. Resolves also if that fails. */
  async function load(started: StartingElement, isDrawn: boolean): Promise<void> {
    const { tag, name, lang, has } = started;
    const locale = lang?.split('-')[0]!.toLowerCase() ?? '';
    requestMessages(locale);
    warmFormats(hasParts(locale) ? locale : 'fr');
    if (loadFor(name, has, isDrawn) || wantsMore.test(name)) requestMessages(locale, 'more.');
    if (customElements.get(tag)) return;
    if (asked.has(tag)) return void (await customElements.whenDefined(tag));
    asked.add(tag);
    const first = firstParts[name];
    // The first part is visible together with the element. The other parts start when they come near the viewport.
    if (first) void load({ ...started, tag: tag.replace(name, first), name: first }, isDrawn);
    try {
      const elementClass = await loaders.get(name)!();
      // A class can be registered once, so each name with another prefix gets a subclass.
      define(tag, tag.startsWith('forem-') ? elementClass : class extends elementClass {});
    } catch (error) {
      // The next element of this kind tries again. The content of the page stays.
      asked.delete(tag);
      for (const { shadowRoot } of document.querySelectorAll(tag))
        if (!shadowRoot?.querySelector('.base')) shadowRoot?.replaceChildren();
      console.warn(`forem-widgets: <${tag}> could not be loaded from beside ${entry}.`, error);
    }
  }

  return (started) => {
    const { element, tag } = started;
    // A server has drawn the content of an undefined element.
    const isDrawn = Boolean(element.shadowRoot?.querySelector('.base')) && !customElements.get(tag);
    void load(started, isDrawn).then(() => {
      if (element.localName !== tag && customElements.get(tag)) mount(element, tag);
    });
  };
}
