/** The interface's messages, one language at a time; French is the language of the code. */
import { joinStringsAndValues, type LocaleModule, type MsgFn, type StrResult } from '@lit/localize';
import { type Language } from '../dataset/languages.js';

/** Like `msg()` of @lit/localize, whose extractor finds calls by this type, but for text only and with an id by hand. */
export type Msg = Pick<MsgFn, '_LIT_LOCALIZE_MSG_'> &
  ((source: string | StrResult, options: { id: string; desc?: string }) => string);

const loaders: Partial<Record<Language, () => Promise<LocaleModule>>> = {
  nl: () => import('./generated/nl.js'),
  de: () => import('./generated/de.js'),
  en: () => import('./generated/en.js'),
};
const loaded = new Map<Language, LocaleModule>();
const pending = new Map<Language, Promise<void>>();

export const isLoaded = (locale: Language): boolean => locale === 'fr' || loaded.has(locale);

/** Loads the messages of a language, once; a failure is not kept, so that the next element tries again. */
export function loadMessages(locale: Language): Promise<void> {
  let promise = pending.get(locale);
  if (!promise) {
    promise = (loaders[locale]?.() ?? Promise.resolve(undefined))
      .then((module) => void (module && loaded.set(locale, module)))
      .finally(() => pending.delete(locale));
    pending.set(locale, promise);
  }
  return promise;
}

/** What a message is in a language, if that is loaded. */
type Lookup = (locale: Language, id: string) => LocaleModule['templates'][string] | undefined;
export const loadedMessage: Lookup = (locale, id) => loaded.get(locale)?.templates[id];

/** `msg` for whatever language an element speaks at the time of the call. */
export function messagesFor(locale: () => Language, lookup = loadedMessage): Msg {
  return (source: string | StrResult, { id }: { id: string }) => {
    const target = lookup(locale(), id) as string | StrResult | undefined;
    if (typeof source === 'string') return typeof target === 'string' ? target : source;
    if (typeof target === 'string') return target;
    return joinStringsAndValues(
      (target ?? source).strings,
      source.values,
      target && (target.values as unknown as number[]),
    );
  };
}
