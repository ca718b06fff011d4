import type { LitElement, ReactiveController } from 'lit';

/** Gives the focus back to a control that lost it because a draw moved it. */
export class FocusKeeper implements ReactiveController {
  #focused: Element | null | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostUpdate(): void {
    this.#focused = this.host.shadowRoot?.activeElement;
  }

  hostUpdated(): void {
    if (!this.host.shadowRoot?.activeElement) (this.#focused as HTMLElement | undefined)?.focus();
  }
}
