/** One project in full, above its list or in a dialog. Loaded when the first one is opened. */
import { str } from '@lit/localize';
import {
  html,
  isServer,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { localize } from '../../../../localization/localize.js';
import type { Opened } from '../../../../engine/opened.js';
import type { Context } from '../../../core/context.js';
import { emptyNotice } from '../../../core/empty-notice.js';
import { ProjectFinder } from '../../project-finder.js';
import { factsCode } from '../../facts-code.js';
import * as facts from '../../project-facts.js';
import { projectView } from '../../project-view.js';
import { styles as openedStyles } from './opened-project.styles.js';

factsCode.take(facts);

export const styles = [openedStyles];

interface OpenedHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

export class OpenedProject implements ReactiveController {
  readonly #finder: ProjectFinder;
  /** The project that has the focus already. */
  #focused: string | undefined;
  #wanted: string | undefined;

  constructor(
    private readonly host: OpenedHost,
    private readonly close: () => void,
  ) {
    this.#finder = new ProjectFinder(host);
    host.addController(this);
  }

  hostUpdated(): void {
    const region = this.host.renderRoot.querySelector<HTMLElement>('.opened');
    if (!region) this.#focused = undefined;
    if (!region || this.#wanted === this.#focused || this.#finder.isSeeking) return;
    this.#focused = this.#wanted;
    if (region instanceof HTMLDialogElement && !region.matches(':modal')) {
      // The HTML of a server shows the dialog in the flow of the page.
      region.removeAttribute('open');
      region.showModal();
    }
    const heading = region.querySelector<HTMLElement>('h1, h2, h3, h4, h5, h6') ?? region;
    heading.tabIndex = -1;
    heading.focus();
  }

  /** True while an engine looks for the project. */
  get isSeeking(): boolean {
    return this.#finder.isSeeking;
  }

  /** Called before each drawing. */
  follow(opened: Opened, id: string): void {
    this.#wanted = id;
    this.#finder.follow(opened, id);
  }

  render(context: Context, id: string, isDialog: boolean): unknown {
    const { project, failure, isSeeking } = this.#finder;
    if (isSeeking) return nothing;
    const { msg, locale } = context;
    const shown =
      project && !failure ? projectView({ ...context, link: undefined }, project, 'full') : undefined;
    const content = html`<button class="close" part="close button" type="button" @click=${this.close}>
        ${msg('Fermer', { id: 'project.close' })}
      </button>
      ${shown ?? this.#missing(context, id)}`;
    const name = localize(project?.name, locale)?.text ?? id;
    if (!isDialog) return html`<section class="opened" part="opened" aria-label=${name}>${content}</section>`;
    /* eslint-disable lit-a11y/click-events-have-key-events -- Escape does the same */
    return html`<dialog
      class="opened"
      part="opened"
      aria-label=${name}
      ?open=${isServer}
      @close=${this.close}
      @click=${(event: Event) => {
        // The backdrop belongs to the dialog; all else is inside an element of its own.
        if (event.target === event.currentTarget) this.close();
      }}
    >
      <div class="sheet">${content}</div>
    </dialog>`;
  }

  #missing({ msg }: Context, id: string): TemplateResult {
    return emptyNotice(msg(str`Aucun projet ne porte l’identifiant « ${id} ».`, { id: 'project.unknown' }));
  }
}
