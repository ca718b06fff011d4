/** Messages of the command and the importer, which no page loads. Their ids begin with `cli.` or `import.`. */
import { languages, type Language } from '../dataset/languages.js';
import type { Messages } from './languages/definition.js';
import { loadedMessage, loadMessages, messagesFor, type Msg } from './messages.js';

type Translated = Exclude<Language, (typeof languages)[0]>;

const loaders: Readonly<Record<Translated, () => Promise<{ readonly templates: Messages }>>> = {
  nl: () => import('./generated/tools/nl.js'),
  de: () => import('./generated/tools/de.js'),
  en: () => import('./generated/tools/en.js'),
};
const loaded = new Map<string, Messages>();

export async function loadToolMessages(locale: Language): Promise<void> {
  const [module] = await Promise.all([loaders[locale as Translated]?.(), loadMessages(locale)]);
  if (module) loaded.set(locale, module.templates);
}

/** Returns `msg` for a language whose messages are loaded. French needs no loading. */
export const toolMessages = (language: Language): Msg =>
  messagesFor(
    () => language,
    (locale, id) => {
      const template = loaded.get(locale)?.[id];
      return template === undefined ? loadedMessage(locale, id) : { template, locale };
    },
  );
