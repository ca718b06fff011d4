import type { ReactiveController, ReactiveControllerHost } from 'lit';

type AnnouncerHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** Time between clearing the status region and filling it: screen readers ignore a text that equals the last one. */
const gapMs = 50;
/** Time that a message stays, so that reading through the page does not meet old messages. */
const keepMs = 8000;

/** Writes messages into the status region of an element. An equal message is announced again. */
export class Announcer implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: AnnouncerHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#write('');
  }

  /** @param delayMs replaces messages of the same period: only the last one is announced */
  announce(message: string, delayMs = gapMs): void {
    this.#write('');
    if (!message) return;
    this.#timer = setTimeout(() => {
      this.#write(message);
      this.#timer = setTimeout(() => this.#write(''), keepMs);
    }, delayMs);
  }

  #write(message: string): void {
    clearTimeout(this.#timer);
    const region = this.host.renderRoot?.querySelector('[role=status]');
    if (region && region.textContent !== message) region.textContent = message;
  }
}
