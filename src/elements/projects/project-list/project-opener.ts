import { html, isServer, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Opened } from '../../../engine/opened.js';
import type { Context } from '../../core/context.js';
import type { OpenedProject } from './opened/opened-project.js';
import { withMessages } from '../../../localization/messages.js';

interface OpenerHost extends ReactiveControllerHost {
  readonly open?: 'inline' | 'dialog' | undefined;
  readonly urlSync: boolean;
  readonly renderRoot: HTMLElement | DocumentFragment;
  focusResults(): void;
}

/** Opens one project of a list by a link or by the page's address. The code that shows it is loaded then. */
export class ProjectOpener implements ReactiveController {
  /** The project that is open. */
  id: string | undefined;
  #view: OpenedProject | undefined;
  #byUser = false;

  /** @param addressOf returns the address of the list with a project open, where it has one */
  constructor(
    private readonly host: OpenerHost,
    private readonly addressOf: (id: string) => string | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** True once after a person has opened or closed a project. */
  takeByUser(): boolean {
    const byUser = this.#byUser;
    this.#byUser = false;
    return byUser;
  }

  /** @param id of the project to open; none to close the open one */
  readonly show = (id: string | undefined, byUser = false): void => {
    if (id === this.id) return;
    const closed = this.id;
    this.id = id;
    this.#byUser = byUser;
    this.host.requestUpdate();
    if (!id && closed && byUser) void this.#focusLink(closed);
  };

  /** The focus goes back to where it was when the project was opened. */
  async #focusLink(id: string): Promise<void> {
    await this.host.updateComplete;
    const links = [...this.host.renderRoot.querySelectorAll<HTMLElement>('[data-project]')];
    const link = links.find(({ dataset }) => dataset['project'] === id);
    if (link) link.focus();
    else this.host.focusResults();
  }

  /** The name of a project as a link that opens it; `undefined` where names don't open anything. */
  get link(): Context['link'] {
    if (!this.host.open) return undefined;
    // Without an address of its own, a project is opened by a button: a link could be opened in a new tab.
    if (!this.host.urlSync)
      return (id, name) =>
        html`<button
          class="name"
          part="link"
          type="button"
          data-project=${id}
          @click=${() => this.show(id, true)}
        >
          ${name}
        </button>`;
    return (id, name) =>
      html`<a
        part="link"
        data-project=${id}
        href=${this.addressOf(id) || `?forem-project=${encodeURIComponent(id)}`}
        @click=${(event: MouseEvent) => {
          // Keys that open a tab, a window or a download stay the browser's.
          if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          this.show(id, true);
        }}
        >${name}</a
      >`;
  }

  /** Renders the open project, once the code for it is there. */
  render(context: Context, opened: Opened | undefined): unknown {
    if (!this.id || !opened || isServer) return nothing;
    if (!this.#view) {
      this.#load().catch(() => this.show(undefined));
      return nothing;
    }
    return this.#view.render(context, opened, this.id, this.host.open === 'dialog');
  }

  async #load(): Promise<void> {
    const { OpenedProject } = await withMessages(import('./opened/opened-project.js'));
    this.#view ??= new OpenedProject(this.host, () => this.show(undefined, true));
    this.host.requestUpdate();
  }
}
