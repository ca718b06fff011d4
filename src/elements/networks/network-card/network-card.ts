import { recordById } from '../../../dataset/record-by-id.js';
import { str } from '@lit/localize';
import type { TemplateResult } from 'lit';
import { property } from '../../core/property.js';
import type { Subject } from '../../../dataset/split.js';
import { shared } from '../../../styles/index.js';
import type { Context } from '../../core/context.js';
import { ForemElement } from '../../core/forem-element.js';
import { networkView } from '../network-view.js';
import { emptyNotice } from '../../core/empty-notice.js';
import { placeholder } from '../../core/placeholder.js';
import { styles } from './network-card.styles.js';

/**
 * One international network: name, mission, members, the publisher's role, the member for Belgium, legal basis, site.
 *
 * @tagname forem-network-card
 * @slot empty - Replaces the message shown when the dataset has no such network.
 * @csspart network - The card.
 * @csspart heading - The short name.
 * @csspart name - The full name.
 * @csspart mission - The purpose of the network.
 * @csspart facts - The list of facts.
 * @csspart fact - Each row of it.
 * @csspart link - Each link.
 * @csspart provenance - The disclosure with the sources.
 * @fires {CustomEvent<{kind: 'network', id: string, address: string}>} forem-select - Someone follows the link to the
 *   network's site; can be prevented.
 */
export class ForemNetworkCard extends ForemElement {
  static override styles = [...shared, ...styles];
  static override readonly subject: Subject | undefined = 'networks';

  /** Id of the network: `eures`, `pes-network` or `wapes` in the bundled dataset. */
  @property() network = '';

  /** Name, mission and site only. */
  @property({ type: Boolean }) compact = false;

  /** Where "report a mistake in this record" leads, under the sources of each: a mail address, or a page. */
  @property({ attribute: 'report-to' }) reportTo?: string | undefined;

  /** Shows what is for editors too: published wordings with notes, inferred fields, texts to review. */
  @property({ type: Boolean }) editors = false;

  get #found(): Context['dataset']['networks'][number] | undefined {
    return recordById(this.loaded?.networks, this.network);
  }

  protected override contentState(): 'ready' | 'empty' {
    return this.#found ? 'ready' : 'empty';
  }

  protected override renderContent(context: Context): TemplateResult {
    const network = this.#found;
    if (network)
      return networkView({ ...context, editors: this.editors }, network, this.compact ? 'compact' : 'full');
    return emptyNotice(
      this.msg(str`Aucun réseau ne porte l’identifiant « ${this.network} ».`, { id: 'network.unknown' }),
    );
  }

  protected override renderPlaceholder(): TemplateResult {
    return placeholder('card', this.compact ? 1 : 3, false);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'forem-network-card': ForemNetworkCard;
  }
}
