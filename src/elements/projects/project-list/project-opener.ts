import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Opened } from '../../../engine/opened.js';
import type { Context } from '../../core/context.js';
import type { Exploration } from '../../../exploration/exploration.js';
import { LateCode } from '../../core/late-code.js';
import type { OpenedProject } from './opened/opened-project.js';

const openedCode = new LateCode(() => import('./opened/opened-project.js'));

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
  /** Moves the focus to the place outside the list where the project was opened. */
  #refocus: (() => void) | undefined;
  #exploration: Exploration | undefined;

  /** @param addressOf returns the address of the list with a project open, where it has one */
  constructor(
    private readonly host: OpenerHost,
    private readonly addressOf: (id: string) => string | undefined,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#withdraw();
  }

  /** Lets other elements of the group open projects here, where the names of the list open them too. */
  offer(exploration: Exploration | undefined): void {
    if (exploration !== this.#exploration) this.#withdraw();
    this.#exploration = exploration;
    if (exploration && this.host.open) exploration.openProject = this.#openFrom;
  }

  #withdraw(): void {
    if (this.#exploration?.openProject === this.#openFrom) this.#exploration.openProject = undefined;
  }

  readonly #openFrom = (id: string, refocus: () => void): void => {
    this.show(id, true);
    this.#refocus = refocus;
  };

  /** Code that the next draw needs. */
  get code(): readonly LateCode<unknown>[] {
    return this.id ? [openedCode] : [];
  }

  /** True while the open project can't be shown yet. */
  get isPending(): boolean {
    return Boolean(this.id) && (this.#view?.isSeeking ?? true);
  }

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
    const refocus = this.#refocus;
    this.#refocus = undefined;
    if (!id && closed && byUser)
      void this.host.updateComplete.then(refocus ?? (() => this.#focusLink(closed)));
  };

  /** The focus goes back to where it was when the project was opened. */
  #focusLink(id: string): void {
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

  /** Looks for the open project. Called before each drawing. */
  follow(opened: Opened | undefined): void {
    if (!this.id || !opened) return;
    const code = openedCode.for(this.host);
    if (code) this.#view ??= new code.OpenedProject(this.host, () => this.show(undefined, true));
    this.#view?.follow(opened, this.id);
  }

  /** Renders the open project, once the code for it is there. */
  render(context: Context): unknown {
    return this.id && this.#view ? this.#view.render(context, this.id, this.host.open === 'dialog') : nothing;
  }
}
