/** Messages of the interface, loaded one language at a time. French messages are in the code. */
import type { MsgFn, StrResult } from '@lit/localize';
import { languages, type Locale } from '../dataset/languages.js';
import { formatNumber, pluralOf } from './format.js';
import type { LanguageDefinition, Messages } from './languages/definition.js';
import { definitionOf } from './languages/index.js';

/**
 * Like `msg()` of @lit/localize, whose extractor finds calls by this type, but only for text and with an id by hand.
 */
export type Msg = Pick<MsgFn, '_LIT_LOCALIZE_MSG_'> &
  ((source: string | StrResult, options: { id: string; desc?: string }) => string);

const [sourceLanguage] = languages;
const loaded = new WeakMap<LanguageDefinition, Messages>();
const pending = new Map<LanguageDefinition, Promise<void>>();

/** Definitions that have messages, for a language and its fallback languages. */
const definitionsFor = (locale: Locale): [Locale, LanguageDefinition][] =>
  [locale, ...(definitionOf(locale)?.fallback ?? [])].flatMap((each) => {
    const definition = definitionOf(each);
    return definition?.messages ? [[each, definition] as [Locale, LanguageDefinition]] : [];
  });

export const isLoaded = (locale: Locale): boolean => {
  const definition = definitionOf(locale);
  return !definition?.messages || loaded.has(definition);
};

/** Loads the messages of one definition. A failure is not kept, so the next element tries again. */
function load(definition: LanguageDefinition): Promise<void> {
  if (loaded.has(definition)) return Promise.resolve();
  let promise = pending.get(definition);
  if (!promise) {
    promise = definition.messages!()
      .then(({ templates }) => void loaded.set(definition, templates))
      .finally(() => pending.delete(definition));
    pending.set(definition, promise);
  }
  return promise;
}

/** Loads the messages of a language and of its fallback languages. Failures are ignored. */
export async function loadMessages(locale: Locale): Promise<void> {
  await Promise.all(
    definitionsFor(locale).map(([each, definition]) =>
      load(definition).catch((error: unknown) => {
        if (each === locale) throw error;
      }),
    ),
  );
}

/** A message and the language that it is in. */
export interface Found {
  readonly template: Messages[string];
  readonly locale: Locale;
}

/** Finds a message in the language, or else in its fallback languages. */
export function loadedMessage(locale: Locale, id: string): Found | undefined {
  for (const [each, definition] of definitionsFor(locale)) {
    const template = loaded.get(definition)?.[id];
    if (template !== undefined) return { template, locale: each };
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
