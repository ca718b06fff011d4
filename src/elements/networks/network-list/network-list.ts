import { html, type TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import type { Network } from '../../../dataset/reading/schema.js';
import type { Subject } from '../../../dataset/split.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { ForemElement } from '../../core/forem-element.js';
import { titleSlot, titleView } from '../../core/heading.js';
import { networkView, type NetworkDetail } from '../network-view.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { placeholder } from '../../core/placeholder.js';
import { styles } from './network-list.styles.js';

/**
 * The international networks that the publisher works in.
 *
 * @tagname forem-network-list
 * @slot header - Replaces the heading.
 * @slot empty - Replaces the message shown when there is no network.
 * @csspart heading - The heading, and each network's short name.
 * @csspart networks - The list.
 * @csspart network - Each network.
 * @csspart name - A network's full name.
 * @csspart mission - The purpose of a network.
 * @csspart facts - A network's list of facts.
 * @csspart fact - Each row of it.
 * @csspart link - Each link.
 * @csspart details - The disclosure with the facts of a network, with `summary`.
 * @csspart provenance - The disclosure with a network's sources.
 * @fires {CustomEvent<{kind: 'network', id: string, address: string}>} forem-select - Someone follows the link to a
 *   network's site; can be prevented.
 */
export class ForemNetworkList extends ForemElement {
  static override styles = [...shared, ...styles];
  static override readonly subject: Subject | undefined = 'networks';

  /** Only the networks of this scope: `european`, `global`, or another word of the dataset. Default: all. */
  @property() scope?: 'european' | 'global' | (string & {}) | undefined;

  /** Names, missions and sites only. */
  @property({ type: Boolean }) compact = false;

  /** Names and missions, with all other facts one disclosure away. */
  @property({ type: Boolean }) summary = false;

  /** Where "report a mistake in this record" leads, under the sources of each: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  /** Shows what is for editors too: published wordings with notes, inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;

  get #detail(): NetworkDetail {
    if (this.compact) return 'compact';
    return this.summary ? 'summary' : 'full';
  }

  get #shown(): readonly Network[] {
    return (this.loaded?.networks ?? []).filter(({ scope }) => !this.scope || scope === this.scope);
  }

  protected override contentState(): 'ready' | 'empty' {
    return this.#shown.length ? 'ready' : 'empty';
  }

  get #title(): string {
    return this.msg('Réseaux internationaux', { id: 'networks' });
  }

  protected override renderContent(context: Context): TemplateResult {
    const { editors } = this;
    const below = { ...context, headingLevel: this.headingLevel + 1, editors };
    return html`
      ${titleSlot(this.headingLevel, this.#title)}
      ${
        this.state === 'empty'
          ? emptyNotice(this.msg('Aucun réseau à afficher.', { id: 'networks.none' }))
          : html`<ul class="networks" part="networks" role="list">
              ${this.#shown.map((network) => html`<li>${networkView(below, network, this.#detail)}</li>`)}
            </ul>`
      }
    `;
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('card', this.#detail === 'full' ? 8 : 3, false);
  }

  protected override renderKnownTitle(): TemplateResult {
    return titleView(this.headingLevel, this.#title);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-network-list': ForemNetworkList;
  }
}
