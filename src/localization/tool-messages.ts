/** The messages of the command and the importer, which no page loads: `cli.…` and `import.…`. */
import type { LocaleModule } from '@lit/localize';
import type { Language } from '../dataset/languages.js';
import { loadedMessage, loadMessages, messagesFor, type Msg } from './messages.js';

const loaders: Partial<Record<Language, () => Promise<LocaleModule>>> = {
  nl: () => import('./generated/tools/nl.js'),
  de: () => import('./generated/tools/de.js'),
  en: () => import('./generated/tools/en.js'),
};
const loaded = new Map<Language, LocaleModule>();

export async function loadToolMessages(locale: Language): Promise<void> {
  const [module] = await Promise.all([loaders[locale]?.(), loadMessages(locale)]);
  if (module) loaded.set(locale, module);
}

/** `msg` in a language whose messages are loaded; French ones always are. */
export const toolMessages = (language: Language): Msg =>
  messagesFor(
    () => language,
    (locale, id) => loaded.get(locale)?.templates[id] ?? loadedMessage(locale, id),
  );
