import { html, nothing, type TemplateResult } from 'lit';
import type { AmountFigure, Figures } from '../../../catalogue/question.js';
import type { Question } from '../../../exploration/exploration.js';
import { formatNumber } from '../../../localization/format.js';
import { formatMoney } from '../../../localization/money.js';
import { shared } from '../../../styles/index.js';
import { localized, type Context } from '../../core/context.js';
import { titleSlot, titleView } from '../../core/heading.js';
import { placeholder } from '../../core/placeholder.js';
import { text } from '../../core/text.js';
import { ExploringElement } from '../../exploring/exploring-element.js';
import { projectsCaption } from '../../exploring/wording.js';
import { coverageText, keyFiguresText, sentence } from './figure-wording.js';
import { styles } from './key-figures.styles.js';
import { wantMoreMessages } from '../../../localization/messages.js';

wantMoreMessages();

/**
 * The projects of the group's selection in figures, and in one sentence: projects, countries, named partners, budget
 * and European contribution per currency, and results that can be added up. Figures that the data has nowhere are left
 * out.
 *
 * @tagname forem-key-figures
 * @slot header - Replaces the heading.
 * @csspart heading - The heading.
 * @csspart sentence - The sentence.
 * @csspart figures - The list of figures.
 * @csspart figure - Each figure: label, value and note.
 * @csspart label - The label of each figure.
 * @csspart value - The number of each figure.
 * @csspart note - The number of projects that a sum covers, where it is not all of them.
 */
export class ForemKeyFigures extends ExploringElement {
  static override styles = [...shared, styles];

  protected override question(): Question {
    return { figures: true };
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg } = context;
    const total = this.results?.total ?? 0;
    const figures = this.results?.figures;
    return html`
      ${titleSlot(this.headingLevel, keyFiguresText(msg))}
      <p class="sentence" part="sentence">${text(sentence(context, total, figures, this.#isChosen))}</p>
      <dl class="figures" part="figures">
        ${this.#figure(projectsCaption(msg), formatNumber(total, this.locale))}
        ${figures ? this.#renderSums(context, total, figures) : nothing}
      </dl>
    `;
  }

  get #isChosen(): boolean {
    return Object.keys(this.selection).length > 0;
  }

  #renderSums(context: Context, total: number, figures: Figures): unknown {
    const { msg, locale } = context;
    const { countries, partners, budgets, euShares, results } = figures;
    const amounts = (label: string, list: readonly AmountFigure[]): unknown =>
      list.map((each) =>
        this.#figure(label, formatMoney(each, locale), coverageText(msg, each.projects, total)),
      );
    return [
      countries === undefined
        ? nothing
        : this.#figure(msg('Pays', { id: 'countries' }), formatNumber(countries, locale)),
      partners === undefined
        ? nothing
        : this.#figure(
            msg('Partenaires nommés', { id: 'key-figures.partners' }),
            formatNumber(partners, locale),
          ),
      amounts(msg('Budget total', { id: 'project.budget' }), budgets),
      amounts(msg('Contribution de l’Union européenne', { id: 'key-figures.eu-share' }), euShares),
      results.map(({ label, value, projects }) =>
        this.#figure(
          localized(context, label),
          formatNumber(value, locale),
          coverageText(msg, projects, total),
        ),
      ),
    ];
  }

  #figure(label: unknown, value: string, note = ''): TemplateResult {
    return html`<div class="figure" part="figure">
      <dt class="label" part="label">${label}</dt>
      <dd class="value tabular" part="value">${text(value)}</dd>
      ${note ? html`<dd class="note" part="note">${text(note)}</dd>` : nothing}
    </div>`;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('row', 3, false);
  }

  protected override renderKnownTitle(): TemplateResult {
    return titleView(this.headingLevel, keyFiguresText(this.msg));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-key-figures': ForemKeyFigures;
  }
}
