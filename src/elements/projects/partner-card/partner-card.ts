import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PartnerValue } from '../../../catalogue/question.js';
import type { DatasetError } from '../../../dataset/errors.js';
import { recordById } from '../../../dataset/record-by-id.js';
import type { Subject } from '../../../dataset/split.js';
import { wantMoreMessages } from '../../../localization/messages.js';
import { formatNumber } from '../../../localization/format.js';
import { shared } from '../../../styles/index.js';
import { localized, type Context } from '../../core/context.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { fact, siteLink } from '../../core/facts.js';
import { ForemElement } from '../../core/forem-element.js';
import { titleSlot } from '../../core/heading.js';
import { nameOf } from '../../core/label.js';
import { placeholder } from '../../core/placeholder.js';
import { property } from '../../core/property.js';
import { provenance } from '../../core/provenance.js';
import { changeEntries, moreButton } from '../../exploring/more-button.js';
import { projectTotal } from '../../exploring/wording.js';
import { projectView } from '../project-view.js';
import { styles } from './partner-card.styles.js';
import { PartnerFinder } from './partner-finder.js';

wantMoreMessages();

/** Number of projects that one click adds. */
const added = 24;

/**
 * One partner: its names, its territory, its site, and the projects in which it takes part, the latest first.
 *
 * @tagname forem-partner-card
 * @slot header - Replaces the name.
 * @slot empty - Replaces the message shown when no project has such a partner.
 * @csspart heading - The name of the partner, and each project's name.
 * @csspart facts - The list of facts.
 * @csspart fact - Each row of it.
 * @csspart total - The number of projects.
 * @csspart projects - The list of projects.
 * @csspart project - Each project.
 * @csspart when - A project's period and status.
 * @csspart status - A project's status.
 * @csspart summary - A project's summary.
 * @csspart link - Each link.
 * @csspart more - The button that shows more projects.
 * @csspart provenance - The disclosure with the sources of the partner.
 * @fires {CustomEvent<{kind: 'project', id: string, address: string}>} forem-select - Someone follows a link to a
 *   site; can be prevented.
 */
export class ForemPartnerCard extends ForemElement {
  static override styles = [...shared, ...styles];
  static override readonly subject: Subject | undefined = 'projects';

  /**
   * Id of the partner: that of its record in the dataset, or its name in lower case without accents, its words joined
   * by hyphens, such as `bruxelles-formation`.
   */
  @property() partner = '';

  /** Number of projects shown at first; a button shows more. */
  @property({ type: Number }) most = 6;

  /** Where "report a mistake in this record" leads, under the sources of the partner: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  #more = 0;
  readonly #finder = new PartnerFinder(this);

  protected override prepare(): void {
    const limit = Math.max(0, this.most) + this.#more;
    this.#finder.follow(this.source.opened, this.partner, limit, this.locale);
  }

  protected override get failure(): DatasetError | undefined {
    return super.failure ?? this.#finder.failure;
  }

  protected override get delay(): PartnerFinder {
    return this.#finder;
  }

  get #found(): PartnerValue | undefined {
    return this.#finder.answer?.partners?.values.find(({ id }) => id === this.partner);
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    if (!this.#finder.answer) return 'loading';
    return this.#found ? 'ready' : 'empty';
  }

  protected override renderContent(context: Context): TemplateResult {
    const { msg } = this;
    const found = this.#found;
    const { total = 0, projects = [] } = this.#finder.answer ?? {};
    if (!found)
      return emptyNotice(
        msg(str`Aucun projet n’a de partenaire dont l’identifiant est « ${this.partner} ».`, {
          id: 'partner.unknown',
        }),
      );
    const below = { ...context, headingLevel: this.headingLevel + 1 };
    return html`
      ${titleSlot(this.headingLevel, html`<bdi>${found.name}</bdi>`)} ${this.#renderFacts(context)}
      <p class="total" part="total">${projectTotal(msg, total, this.locale, context.dataset)}</p>
      <ul class="projects" part="projects" role="list">
        ${repeat(
          projects,
          ({ id }) => id,
          (project) => html`<li>${projectView(below, project, 'compact')}</li>`,
        )}
      </ul>
      ${this.#renderMore(total - projects.length, found.name)} ${this.#renderSources(context)}
    `;
  }

  #renderFacts(context: Context): TemplateResult | typeof nothing {
    const record = recordById(context.dataset.organisations, this.partner);
    if (!record) return nothing;
    const { name, fullName, language, territory, website } = record;
    const { msg } = this;
    return html`<dl class="facts" part="facts">
      ${fact(
        msg('Nom complet', { id: 'partner.full-name' }),
        fullName && fullName !== name && html`<bdi lang=${language ?? nothing}>${fullName}</bdi>`,
      )}
      ${fact(msg('Territoire', { id: 'partner.territory' }), territory && localized(context, territory))}
      ${fact(
        msg('Site web', { id: 'website' }),
        website && siteLink(context, 'project', this.partner, website.address),
      )}
    </dl>`;
  }

  #renderSources(context: Context): TemplateResult | typeof nothing {
    const record = recordById(context.dataset.organisations, this.partner);
    return record ? provenance(context, record, html`<bdi>${record.name}</bdi>`) : nothing;
  }

  #renderMore(rest: number, partner: string): TemplateResult | typeof nothing {
    if (rest <= 0) return nothing;
    const number = formatNumber(Math.min(rest, added), this.locale);
    const label = this.msg(str`Afficher ${number} de plus`, { id: 'filter.more' });
    return moreButton(label, nameOf(this.msg, label, partner), () => {
      void changeEntries(this, 'li', () => {
        this.#more += added;
        this.requestUpdate();
      });
    });
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('card', 3);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-partner-card': ForemPartnerCard;
  }
}
