import { recordById } from '../../dataset/record-by-id.js';
import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, PageDataset } from '../../dataset/reading/schema.js';
import type { Locale } from '../../dataset/languages.js';
import { languageName, listParts } from '../../localization/format.js';
import { localize } from '../../localization/localize.js';
import type { Msg } from '../../localization/messages.js';

/** Data, language and messages of an element, for the functions that render parts of it. */
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
  /** Returns the name of a project as a link that opens it in the list. */
  readonly link?: ((id: string, name: unknown) => unknown) | undefined;
  /** Marks the words that a reader searches for. */
  readonly mark?: Mark | undefined;
}

/** A text with some of its words marked. */
export type Mark = (text: string) => unknown;
const unmarked: Mark = (text) => text;

/** Tells that a text exists in another language only. */
function onlyIn({ locale, msg }: Context, tag: Locale): TemplateResult {
  const language = languageName(tag, locale);
  return html`<span class="fallback"
    >(${msg(str`disponible seulement en ${language}`, { id: 'text.only-in' })})</span
  >`;
}

/**
 * Renders a text in the reader's language; where that is missing, in another one, with its `lang` and a word about
 * it.
 */
export function localized(
  context: Context,
  text: LocalizedText | null | undefined,
  mark: Mark = unmarked,
): unknown {
  const { locale } = context;
  const found = localize(text, locale);
  if (!found || found.language === locale) return found ? mark(found.text) : '';
  return html`<span lang=${found.language}>${mark(found.text)}</span> ${onlyIn(context, found.language)}`;
}

/** Returns the text of the reader's language, and none where the language has no text of its own. */
export function withoutFallback(
  { locale }: Context,
  text: LocalizedText | null | undefined,
): string | undefined {
  const found = localize(text, locale);
  return found?.language === locale ? found.text : undefined;
}

/** Renders a name, which is kept as it is where a language has none of its own. */
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

/**
 * Labels in a row. They may hold commas and conjunctions themselves, so that a dot has to part them. A language that
 * replaces the reader's is named once, at the end.
 */
export function shortLabels(
  context: Context,
  ids: readonly string[] | null | undefined,
  records: readonly Labelled[],
): unknown {
  const { locale } = context;
  const labels = (ids ?? []).map((id) => {
    const found = recordById(records, id);
    return localize(found?.shortLabel ?? found?.label, locale) ?? { text: id, language: locale };
  });
  const others = new Set(labels.map(({ language }) => language).filter((each) => each !== locale));
  const dot = '\u00a0· ';
  if (!others.size) return labels.map(({ text }) => text).join(dot);
  const marked = labels.map(({ text, language }, index) => [
    index ? dot : nothing,
    html`<span lang=${language}>${text}</span>`,
  ]);
  return [marked, [...others].map((each) => [' ', onlyIn(context, each)])];
}

/**
 * Returns names in a sentence, each by itself: one that is written from right to left must not turn the others round.
 * @param view draws the name at an index
 */
export function nameList(
  { locale }: Context,
  names: readonly string[],
  view: (index: number) => unknown = (index) => html`<bdi>${names[index]}</bdi>`,
): unknown {
  let index = 0;
  return listParts(names, locale).map(({ type, value }) => (type === 'element' ? view(index++) : value));
}
