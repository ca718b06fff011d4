/** Messages of the command, the importer and the studio, which no page loads: `cli.`, `import.` and `studio.`. */
import { languages, type Language } from '../dataset/languages.js';
import type { Messages } from './languages/definition.js';
import { loadedMessage, loadMessages, messagesFor, type Msg } from './messages.js';

type Translated = Exclude<Language, (typeof languages)[0]>;

const loaders: Readonly<Record<Translated, () => Promise<{ readonly templates: Messages }>>> = {
  nl: () => import('./generated/tools/nl.js'),
  de: () => import('./generated/tools/de.js'),
  en: () => import('./generated/tools/en.js'),
};
const studioLoaders: typeof loaders = {
  nl: () => import('./generated/studio/nl.js'),
  de: () => import('./generated/studio/de.js'),
  en: () => import('./generated/studio/en.js'),
};
const loaded = new Map<string, Messages>();

async function load(from: readonly (typeof loaders)[], locale: Language): Promise<void> {
  const modules = await Promise.all(from.map((each) => each[locale as Translated]?.()));
  await loadMessages(locale);
  const templates = modules.map((module) => module?.templates);
  loaded.set(locale, Object.assign({}, loaded.get(locale), ...templates) as Messages);
}

/** Loads the messages of pages and of the importer. */
export const loadToolMessages = (locale: Language): Promise<void> => load([loaders], locale);

/** Loads the messages of pages, of the importer, of the command and of the studio. */
export const loadStudioMessages = (locale: Language): Promise<void> => load([loaders, studioLoaders], locale);

/** Returns `msg` for a language whose messages are loaded. French needs no loading. */
export const toolMessages = (language: Language): Msg =>
  messagesFor(
    () => language,
    (locale, id) => {
      const template = loaded.get(locale)?.[id];
      return template === undefined ? loadedMessage(locale, id) : { template, locale };
    },
  );
