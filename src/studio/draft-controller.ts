/** The draft of a part of the studio. One window at a time keeps it, so that two do not overwrite each other's. */
import { html, nothing, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { forgetDraft, keepDraft, readDraft } from './drafts.js';
import type { Speech } from './studio-messages.js';

/** Drafts that this window keeps or asks for, until it closes or another window takes them over. */
const claims = new Map<string, Promise<boolean>>();
const takenOver = new EventTarget();

/** @returns false while another window keeps the draft */
function claim(name: string, options: LockOptions): Promise<boolean> {
  const claimed = claims.get(name);
  if (claimed) return claimed;
  // A page without encryption has no locks.
  if (!('locks' in navigator)) return Promise.resolve(true);
  const claiming = new Promise<boolean>((resolve) => {
    const hold = (lock: Lock | null): Promise<void> | void => {
      resolve(lock !== null);
      return lock ? new Promise(() => undefined) : undefined;
    };
    navigator.locks.request(`forem-widgets-studio/${name}`, options, hold).catch((error: unknown) => {
      const isTaken = error instanceof DOMException && error.name === 'AbortError';
      resolve(!isTaken);
      if (!isTaken) return;
      claims.delete(name);
      takenOver.dispatchEvent(new Event(name));
    });
  });
  claims.set(name, claiming);
  void claiming.then((isKept) => isKept || claims.delete(name));
  return claiming;
}

interface DraftHost extends ReactiveControllerHost {
  readonly speech: Speech;
}

export class DraftController<T> implements ReactiveController {
  /** True while another window keeps the draft: this one neither shows nor overwrites it. */
  isElsewhere = false;
  /** True if this window shows content of its own. */
  #hasOwn = false;

  /**
   * @param open shows a draft of an earlier visit or of another window
   */
  constructor(
    readonly host: DraftHost,
    readonly name: string,
    readonly open: (draft: T) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    takenOver.addEventListener(this.name, this.#lose);
    void this.#restore({ ifAvailable: true });
  }

  hostDisconnected(): void {
    takenOver.removeEventListener(this.name, this.#lose);
  }

  #tell(isElsewhere: boolean): void {
    this.isElsewhere = isElsewhere;
    this.host.requestUpdate();
  }

  #lose = (): void => this.#tell(true);

  async #claim(options: LockOptions): Promise<boolean> {
    const isKept = await claim(this.name, options);
    if (isKept === this.isElsewhere) this.#tell(!isKept);
    return isKept;
  }

  async #restore(options: LockOptions): Promise<void> {
    // A window that has nothing to keep leaves the draft to the others.
    if ((await readDraft(this.name)) === undefined || !(await this.#claim(options))) return;
    const draft = await readDraft<T>(this.name);
    if (draft !== undefined && (options.steal || !this.#hasOwn)) this.open(draft);
  }

  /** Keeps the draft, unless another window does. */
  async keep(draft: T): Promise<void> {
    this.#hasOwn = true;
    if (await this.#claim({ ifAvailable: true })) await keepDraft(this.name, draft);
  }

  async forget(): Promise<void> {
    if (await this.#claim({ ifAvailable: true })) await forgetDraft(this.name);
  }

  /** Tells that another window keeps the draft, and goes on with it here. */
  notice(): unknown {
    const { msg } = this.host.speech;
    return html`<div class=${this.isElsewhere ? '' : 'sr'} role="status">
      ${
        this.isElsewhere
          ? html`<p class="notice">
              ${msg(
                'Votre brouillon est ouvert dans une autre fenêtre : ce que vous faites ici n’est pas gardé.',
                { id: 'studio.draft-elsewhere' },
              )}
              <button type="button" @click=${() => void this.#restore({ steal: true })}>
                ${msg('Continuer ici', { id: 'studio.draft-take-over' })}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }
}
