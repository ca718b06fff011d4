import type { LocaleModule } from '@lit/localize';
import type { Locale } from '../../dataset/languages.js';

/** Messages by id, as the extractor writes them. */
export type Messages = LocaleModule['templates'];

export type LoadMessages = () => Promise<{ readonly templates: Messages }>;

/** Everything that a language of the interface consists of. */
export interface LanguageDefinition {
  /**
   * Language tags for `Intl`, the best first. They decide on numbers, dates, plural categories, sort order, and the
   * names of countries and languages.
   */
  readonly formats: readonly string[];
  /** Loads the messages. The source language has none: its messages are in the code. */
  readonly messages?: LoadMessages;
  /** Loads the messages that `messages` leaves out: those of elements and of code that few pages load. */
  readonly more?: LoadMessages;
  /** Languages whose messages replace missing ones, the best first. French is always the last. */
  readonly fallback?: readonly Locale[];
  /** Writes the day of a month, where that differs from `Intl`. */
  readonly day?: (day: string) => string;
}
