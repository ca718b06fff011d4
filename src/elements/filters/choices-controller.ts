import type { LitElement, ReactiveController } from 'lit';
import { changeEntries } from '../exploring/more-button.js';
import { maxAdded } from './facet-choices.js';
import { choiceSearchCode } from './facet-displays-code.js';
import { ShownChoices } from './shown-choices.js';

/** Determines which choices of a facet filter are shown: the reader searches them, and adds more. */
export class ChoicesController implements ReactiveController {
  /** The words in the search field. */
  typed = '';
  /** Number of values added by the button below them. */
  added = 0;
  /** The value toggled last: it stays in place, because it has the focus. */
  touched: string | undefined;
  shown = new ShownChoices();

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {}

  /** Starts again, with another facet. */
  reset(): void {
    this.shown = new ShownChoices();
  }

  /** Shows all choices again, for the next time that a panel opens. */
  endSearch(): void {
    this.typed = '';
    this.host.requestUpdate();
  }

  /** Shows the choices with these words. @returns their number, or undefined if other words followed */
  async search(typed: string): Promise<number | undefined> {
    this.typed = typed;
    this.added = 0;
    await choiceSearchCode.ready;
    this.host.requestUpdate();
    await this.host.updateComplete;
    return typed === this.typed ? this.shown.found : undefined;
  }

  /** Shows more choices, and leaves the focus where it is. */
  addMore(): void {
    this.added += maxAdded;
    this.host.requestUpdate();
  }

  /** Shows more choices, or only the first ones again. @param selector finds the choices in the element */
  showMore(selector: string): Promise<void> {
    const isMore = this.shown.rest > 0;
    return changeEntries(this.host, selector, () => {
      this.added = isMore ? this.added + maxAdded : 0;
      this.host.requestUpdate();
    });
  }
}
