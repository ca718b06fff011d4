import { str } from '@lit/localize';
import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { languages } from '../../../dataset/languages.js';
import type { Opened } from '../../../engine/opened.js';
import { formatNumber } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';

/** Number of lines, as for the problems of a dataset. */
const maxLines = 20;

interface ReportLines {
  readonly lists: Opened['lists'];
  readonly language: string;
  readonly count: number;
  readonly lines: readonly string[];
}

/** Findings of the importer in a list that the page has read by a mapping, for editors. */
export class ListReportController implements ReactiveController {
  #shown: ReportLines | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Renders the report of the opened lists, and loads its words at the first call. */
  render({ msg, locale }: Context, lists: Opened['lists']): TemplateResult | typeof nothing {
    if (!lists?.length) return nothing;
    if (this.#shown?.lists !== lists || this.#shown?.language !== locale) {
      this.#shown = { lists, language: locale, count: 0, lines: [] };
      // Without the code for the words, editors see no report.
      this.#load(lists, locale).catch(() => {});
    }
    const { count, lines } = this.#shown;
    if (!count) return nothing;
    const number = formatNumber(count, locale);
    return html`<details class="problems" part="problems">
      <summary>
        ${msg(str`Remarques sur la liste, pour la rédaction : ${number}`, { id: 'list.remarks' })}
      </summary>
      <ul>
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
      ${count > lines.length ? html`<p>…</p>` : nothing}
    </details>`;
  }

  async #load(lists: NonNullable<Opened['lists']>, locale: string): Promise<void> {
    const { findingCount, reportLines } = await import('../../../engine/lists/report-lines.js');
    const language = languages.find((each) => locale.startsWith(each)) ?? 'fr';
    const lines = await reportLines(lists, language, maxLines);
    if (this.#shown?.lists !== lists || this.#shown.language !== locale) return;
    this.#shown = { lists, language: locale, count: findingCount(lists), lines };
    this.host.requestUpdate();
  }
}
