import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, Project } from '../../dataset/reading/schema.js';
import { localize } from '../../localization/localize.js';
import { localized, named, type Context } from '../core/context.js';
import { labelOf } from '../core/label.js';

/** Number of characters up to which a summary is shown whole. */
const maxLength = 700;
/** Least and greatest number of characters before the fold. */
const minStart = 250;
const maxStart = 500;

/** Returns the position at which a long text is folded: after a sentence, else after a word. */
export function foldAt(text: string): number {
  if (text.length <= maxLength) return text.length;
  const start = text.slice(0, maxStart);
  const sentence = Math.max(...['. ', '! ', '? ', '… ', '\n'].map((end) => start.lastIndexOf(end)));
  if (sentence >= minStart) return sentence + 1;
  const word = start.lastIndexOf(' ');
  if (word >= minStart) return word;
  // A pair of surrogates is one character.
  return /[\ud800-\udbff]$/.test(start) ? maxStart - 1 : maxStart;
}

/** The summary of a project. A long one is folded after its first sentences. */
export function summaryView(context: Context, project: Project): TemplateResult | typeof nothing {
  const { msg, locale, mark } = context;
  const { summary } = project;
  const found = localize(summary, locale);
  if (!found) return nothing;
  const { text, language } = found;
  const end = foldAt(text);
  const part = (words: string): LocalizedText => ({ [language]: words });
  if (end === text.length)
    return html`<p class="summary" part="summary">${localized(context, summary, mark)}</p>`;
  const more = msg('Suite du résumé', { id: 'project.rest' });
  return html`<p class="summary" part="summary">${localized(context, part(text.slice(0, end)), mark)} …</p>
    <details class="more rest">
      <summary>${labelOf(msg, more, named(context, project.name))}</summary>
      <p class="summary" part="summary">${named(context, part(text.slice(end).trim()), mark)}</p>
    </details>`;
}
