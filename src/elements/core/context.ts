import { str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import type { LocalizedText, PageDataset } from '../../dataset/reading/schema.js';
import type { Locale } from '../../dataset/languages.js';
import { languageName, listParts } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Msg } from '../../localization/messages.js';

/** What a piece of a view needs of the element that draws it. */
export interface Context {
  readonly dataset: PageDataset;
  readonly locale: Locale;
  readonly msg: Msg;
  readonly headingLevel: number;
  /** Loads the fine print of the dataset (sources, quotes, reviews); `undefined` once it is there. */
  readonly complete?: (() => Promise<void> | undefined) | undefined;
  /** Where events start. */
  readonly element: HTMLElement;
  /** True where quotations, inferred fields and the state of reviews are shown. */
  readonly editors?: boolean | undefined;
  /** Marks the words that a reader searches for. */
  readonly mark?: Mark | undefined;
}

/** A text with some of its words marked. */
export type Mark = (text: string) => unknown;
const unmarked: Mark = (text) => text;

/** A text in the reader's language; where that is missing, in another one, with its `lang` and a word about it. */
export function localized(
  { locale, msg }: Context,
  text: LocalizedText | null | undefined,
  mark: Mark = unmarked,
): unknown {
  const found = localize(text, locale);
  if (!found || found.language === locale) return found ? mark(found.text) : '';
  const language = languageName(found.language, locale);
  return html`<span lang=${found.language}>${mark(found.text)}</span>
    <span class="fallback">(${msg(str`disponible seulement en ${language}`, { id: 'text.only-in' })})</span>`;
}

/** Returns the text of the reader's language, and none where the language has no text of its own. */
export function withoutFallback(
  { locale }: Context,
  text: LocalizedText | null | undefined,
): string | undefined {
  const found = localize(text, locale);
  return found?.language === locale ? found.text : undefined;
}

/** A name, which is kept as it is where a language has none of its own. */
export function named(
  { locale }: Context,
  text: LocalizedText | null | undefined,
  mark: Mark = unmarked,
): TemplateResult | undefined {
  const found = localize(text, locale);
  return found && html`<bdi lang=${found.language}>${mark(found.text)}</bdi>`;
}

interface Labelled {
  readonly id: string;
  readonly label: LocalizedText;
  readonly shortLabel?: LocalizedText | null | undefined;
}

/** Labels in a row. They may hold commas and conjunctions themselves, so that a dot has to part them. */
export const shortLabels = (
  { locale }: Context,
  ids: readonly string[] | null | undefined,
  records: readonly Labelled[],
): string =>
  (ids ?? [])
    .map((id) => {
      const found = records.find((each) => each.id === id);
      return localize(found?.shortLabel ?? found?.label, locale)?.text ?? id;
    })
    .join('\u00a0· ');

/** Names in a sentence, each by itself: one that is written from right to left must not turn the others round. */
export const nameList = ({ locale }: Context, names: readonly string[]): unknown =>
  listParts(names, locale).map(({ type, value }) => (type === 'element' ? html`<bdi>${value}</bdi>` : value));
