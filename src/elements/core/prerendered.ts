import { ReactiveElement, type LitElement, type PropertyValues } from 'lit';
import type { Constructor } from '../../localization/localized.js';
import { deferred } from './deferred.js';
import type { takeOver } from './hydration/take-over.js';

export declare class PrerenderedInterface {
  /** Whether all that the element draws is there: then it is worth more than what a server has drawn. */
  protected get isComplete(): boolean;
}

let code: typeof takeOver | undefined;

/**
 * An element that a server may have drawn: what is there stays, and works as far as it can without script, until all
 * that the element draws has come; it takes that over then, if it would draw the same, and draws anew otherwise.
 */
export const Prerendered = <
  T extends Constructor<LitElement> & Pick<typeof LitElement, 'observedAttributes'>,
>(
  Base: T,
): Constructor<PrerenderedInterface> & T => {
  abstract class PrerenderedElement extends Base {
    static override get observedAttributes(): string[] {
      return [...super.observedAttributes, deferred];
    }

    #isUntouched = false;

    protected abstract get isComplete(): boolean;

    protected override createRenderRoot(): HTMLElement | DocumentFragment {
      this.#isUntouched = Boolean(this.shadowRoot?.hasChildNodes());
      const root = super.createRenderRoot();
      if (this.#isUntouched) this.renderOptions.renderBefore = null;
      return root;
    }

    /** Waits for code that most pages do without. */
    protected override scheduleUpdate(): void | Promise<unknown> {
      if (!this.#isUntouched || code) return super.scheduleUpdate();
      return import('./hydration/take-over.js')
        .then((module) => {
          code = module.takeOver;
        })
        .catch(() => {
          // Without it, what is there is drawn anew.
        })
        .then(() => super.scheduleUpdate());
    }

    protected override update(changed: PropertyValues): void {
      if (this.#isUntouched) {
        // As if there were nothing to draw: Lit would put its marks beside what is there.
        if (!this.isComplete) return ReactiveElement.prototype['update'].call(this, changed);
        this.#isUntouched = false;
        if (!code?.(this.render(), this.renderRoot, this.renderOptions)) this.renderRoot.replaceChildren();
      }
      super.update(changed);
    }
  }
  return PrerenderedElement as unknown as Constructor<PrerenderedInterface> & T;
};
