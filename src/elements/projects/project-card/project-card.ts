import { str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import type { DatasetError } from '../../../dataset/errors.js';
import type { Subject } from '../../../dataset/split.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { ForemElement } from '../../core/forem-element.js';
import type { LateCode } from '../../core/late-code.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { placeholder } from '../../core/placeholder.js';
import type { Project } from '../../../dataset/reading/schema.js';
import { fieldsCode, hasCard } from '../fields-code.js';
import { ProjectFinder } from '../project-finder.js';
import { factsCode } from '../facts-code.js';
import * as facts from '../project-facts.js';
import { projectView } from '../project-view.js';
import { styles } from './project-card.styles.js';
import { wantMoreMessages } from '../../../localization/messages.js';

wantMoreMessages();

factsCode.take(facts);

/**
 * One project: name, period and status, what it did for whom, partners, budget, programme, sources.
 *
 * @tagname forem-project-card
 * @slot empty - Replaces the message shown when the dataset has no such project.
 * @csspart project - The card.
 * @csspart heading - The name.
 * @csspart when - Period and status.
 * @csspart status - The status.
 * @csspart summary - The summary.
 * @csspart tags - Sectors and themes.
 * @csspart facts - The list of facts.
 * @csspart fact - Each row of it, and of the tags.
 * @csspart link - Each link.
 * @csspart provenance - The disclosure with the sources.
 * @fires {CustomEvent<{kind: 'project', id: string, address: string}>} forem-select - Someone follows the link to the
 *   project's site; can be prevented.
 */
export class ForemProjectCard extends ForemElement {
  static override styles = [...shared, ...styles];
  static override readonly subject: Subject | undefined = 'projects';

  /** Id of the project, such as `ab-refugies`. */
  @property() project = '';

  /** Name, period, status and summary only. */
  @property({ type: Boolean }) compact = false;

  /**
   * Which facts to show beside the name, in this order, separated by spaces: `period`, `status`, `summary`, `partners`,
   * `lead`, `budget`, `eu-share`, `programme`, `sectors`, `themes`, `countries`, `place`, `networks`, `target-groups`,
   * `results`, `partner-count`, `acronym`, `code`, `updated`, `website`, or the id of a facet of the dataset.
   */
  @property() fields?: string | undefined;

  /** Where "report a mistake in this record" leads, under the sources of each: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  /** Shows what is for editors too: published wordings with notes, inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;

  readonly #finder = new ProjectFinder(this);

  /** The project shown, for `drawWithoutPage`: the data of a service has no projects. */
  protected get shownProject(): Project | undefined {
    return this.#finder.project;
  }

  protected override prepare(): void {
    this.#finder.follow(this.source.opened, this.project);
  }

  protected override get lateCode(): readonly LateCode<unknown>[] {
    return this.fields || hasCard(this) ? [...super.lateCode, fieldsCode] : super.lateCode;
  }

  protected override get failure(): DatasetError | undefined {
    return super.failure ?? this.#finder.failure;
  }

  protected override contentState(): 'loading' | 'ready' | 'empty' {
    if (this.#finder.isSeeking) return 'loading';
    return this.#finder.project ? 'ready' : 'empty';
  }

  protected override renderContent(context: Context): TemplateResult {
    const { project } = this.#finder;
    const own = this.fields || hasCard(this) ? fieldsCode.for(this) : undefined;
    if (project && own) return own.fieldCard(context, project, this.fields ?? '');
    if (project)
      return projectView({ ...context, editors: this.editors }, project, this.compact ? 'compact' : 'full');
    return emptyNotice(
      this.msg(str`Aucun projet ne porte l’identifiant « ${this.project} ».`, { id: 'project.unknown' }),
    );
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('card', this.compact ? 1 : 4, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-project-card': ForemProjectCard;
  }
}
