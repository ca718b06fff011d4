/** Messages of the interface, loaded one language at a time. French messages are in the code. */
import type { MsgFn, StrResult } from '@lit/localize';
import { languages, type Locale } from '../dataset/languages.js';
import { formatNumber, pluralOf } from './format.js';
import type { LanguageDefinition, LoadMessages, Messages } from './languages/definition.js';
import { definitionOf } from './languages/index.js';
import { registry } from './languages/registered.js';

/**
 * Like `msg()` of @lit/localize, whose extractor finds calls by this type, but only for text and with an id by hand.
 */
export type Msg = Pick<MsgFn, '_LIT_LOCALIZE_MSG_'> &
  ((source: string | StrResult, options: { id: string; desc?: string }) => string);

const [sourceLanguage] = languages;
const loaded = new Map<LoadMessages, Messages>();
const pending = new Map<LoadMessages, Promise<void>>();

/** True from the first code on this page whose messages `LanguageDefinition.messages` leaves out. */
let wantsMore = false;

/** Called by modules of elements whose messages `LanguageDefinition.messages` leaves out. */
export const wantMoreMessages = (): void => {
  wantsMore = true;
};

/** Definitions that have messages, for a language and its fallback languages. */
const definitionsFor = (locale: Locale): [Locale, LanguageDefinition][] =>
  [locale, ...(definitionOf(locale)?.fallback ?? [])].flatMap((each) => {
    const definition = definitionOf(each);
    return definition?.messages ? [[each, definition] as [Locale, LanguageDefinition]] : [];
  });

const loadersOf = ({ messages, more }: LanguageDefinition, all: boolean): LoadMessages[] =>
  [messages, all && more].filter((each) => typeof each === 'function');

/** True if a language can be shown: only late code may have to wait for more messages. */
export const isLoaded = (locale: Locale): boolean => {
  const { messages } = definitionOf(locale) ?? {};
  return !messages || loaded.has(messages);
};

/** True if all messages that the code on the page may use are there. */
export const isReady = (locale: Locale): boolean => {
  const definition = definitionOf(locale);
  return !definition || loadersOf(definition, wantsMore).every((each) => loaded.has(each));
};

/** Loads some messages. A failure is not kept, so the next element tries again. */
function load(loader: LoadMessages): Promise<void> {
  if (loaded.has(loader)) return Promise.resolve();
  let promise = pending.get(loader);
  if (!promise) {
    promise = loader()
      .then(({ templates }) => void loaded.set(loader, templates))
      .finally(() => pending.delete(loader));
    pending.set(loader, promise);
  }
  return promise;
}

/**
 * Loads the messages of a language and of its fallback languages, whose failures are ignored.
 * @param all also loads messages that only late code needs
 */
export async function loadMessages(locale: Locale, all = true): Promise<void> {
  await Promise.all(
    definitionsFor(locale).flatMap(([each, definition]) =>
      loadersOf(definition, all).map((loader) =>
        load(loader).catch((error: unknown) => {
          if (each === locale) throw error;
        }),
      ),
    ),
  );
}

/** Loads the messages that the code on the page may use. */
export const loadWantedMessages = (locale: Locale): Promise<void> => loadMessages(locale, wantsMore);

/** Returns late code when it has arrived, together with its messages in the languages of the page. */
export async function withMessages<T>(code: Promise<T>): Promise<T> {
  wantMoreMessages();
  const spoken = [...languages, ...registry().definitions.keys()].filter(
    (each) => definitionOf(each)?.messages && isLoaded(each),
  );
  // Messages that can't be loaded are French.
  await Promise.allSettled([code, ...spoken.map((each) => loadMessages(each))]);
  return code;
}

/** A message and the language that it is in. */
export interface Found {
  readonly template: Messages[string];
  readonly locale: Locale;
}

/** Finds a message in the language, or else in its fallback languages. */
export function loadedMessage(locale: Locale, id: string): Found | undefined {
  for (const [each, definition] of definitionsFor(locale)) {
    for (const loader of loadersOf(definition, true)) {
      const template = loaded.get(loader)?.[id];
      if (template !== undefined) return { template, locale: each };
    }
  }
  return undefined;
}

/**
 * Chooses the text for a count from the branches of an ICU plural message, such as
 * `, plural, =0 {None} one {# project} other {# projects}}`.
 * https://unicode-org.github.io/icu/userguide/format_parse/messages/#complex-argument-types
 */
function pluralText(branches: string, count: number, locale: Locale): string {
  const texts = new Map<string, string>();
  for (const [, key, text] of branches.matchAll(/([=\w]+)\s*\{([^}]*)\}/g)) texts.set(key!, text!);
  const text = texts.get(`=${count}`) ?? texts.get(pluralOf(count, locale)) ?? texts.get('other') ?? '';
  return text.replaceAll('#', formatNumber(count, locale));
}

/** `msg` for the language that an element speaks at the time of the call. */
export function messagesFor(locale: () => Locale, lookup = loadedMessage): Msg {
  return (source: string | StrResult, { id }: { id: string }) => {
    const found = lookup(locale(), id);
    const template = (found?.template ?? source) as string | StrResult;
    if (typeof template === 'string') return template;
    const values = typeof source === 'string' ? [] : source.values;
    // A translation holds the indexes of the values.
    const valueAt = (i: number): unknown => values[found ? (template.values[i] as number) : i] ?? '';
    const { strings } = template;
    if (strings[1]?.startsWith(', plural,'))
      return pluralText(strings[1], Number(valueAt(0)), found?.locale ?? sourceLanguage);
    let text = strings[0]!;
    for (let i = 1; i < strings.length; i++) text += String(valueAt(i - 1)) + strings[i]!;
    return text;
  };
}
