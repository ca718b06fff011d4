/** Adds a language from outside. This file imports no code at once, because the script entry contains a copy of it. */
import type { LanguageDefinition } from './languages/definition.js';
import type { Registry } from './languages/registered.js';

/** Texts by the ids of the messages. `{0}`, `{1}` … stand for values, and counts are written as ICU plurals. */
export type LanguageMessages = Readonly<Record<string, string>>;

export interface LanguageOptions {
  /** Messages, or a function that loads them when an element first needs them. Missing ones fall back. */
  readonly messages: LanguageMessages | (() => Promise<LanguageMessages>);
  /** Languages whose messages replace missing ones, the best first. French is always the last. */
  readonly fallback?: string | readonly string[];
  /** Language tags for `Intl`, the best first: dates, numbers, plural categories. Default: the tag of the language. */
  readonly formats?: string | readonly string[];
  /** Writes the day of a month, where that differs from `Intl`. */
  readonly day?: (day: string) => string;
}

// `languages/registered.ts` has the same key.
const key = Symbol.for('forem-widgets.languages');

/**
 * Adds a language to the interface. Elements whose `lang` asks for it change to it at once, without a reload.
 * @param tag BCP 47 language tag, such as `pl` or `pt-BR`
 * @throws {RangeError} when the tag is malformed
 */
export function registerLanguage(tag: string, options: LanguageOptions): void {
  const [locale] = Intl.getCanonicalLocales(tag);
  if (!locale) throw new RangeError('registerLanguage needs a language tag.');
  const { messages, fallback = [], formats = locale, day } = options;
  const definition: LanguageDefinition = {
    formats: [formats].flat(),
    fallback: [fallback].flat(),
    messages: () => import('./registered-templates.js').then(({ loadTemplates }) => loadTemplates(messages)),
    ...(day && { day }),
  };
  const place = globalThis as { [key]?: Registry };
  const registry = (place[key] ??= { definitions: new Map(), listeners: new Set() });
  registry.definitions.set(locale, definition);
  for (const listener of registry.listeners) listener();
}
