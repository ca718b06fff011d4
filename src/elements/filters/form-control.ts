import { property, state } from '../core/property.js';
import { chosenIn, type FacetName, type Selection } from '../../catalogue/selection.js';
import type { Exploration } from '../../exploration/exploration.js';
import type { ExploringElement } from '../exploring/exploring-element.js';

/** A class that a mixin extends. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript demands it of a mixin (TS2545)
export type Constructor<T> = abstract new (...args: any[]) => T;

/** The members that `FormControl` adds. The manifest takes their descriptions from here. */
export declare abstract class FormControlMembers {
  /** Name in the form data: each chosen value is one entry. Without a name nothing is submitted. */
  name: string;

  /** Prevents the form from being submitted while nothing is chosen. */
  required: boolean;

  /** Disables the element, which is then left out of the form data; a disabled `fieldset` does the same. */
  get disabled(): boolean;
  set disabled(isDisabled: boolean);

  /** The form that the element belongs to. */
  get form(): HTMLFormElement | null;

  /** The `label` elements of the page for this element. */
  get labels(): NodeList;

  /** The validity of the element, as of a native control. */
  get validity(): ValidityState;

  /** The validation message in the language of the element; empty while it is valid. */
  get validationMessage(): string;

  /** Whether a form validates the element before it is submitted. */
  get willValidate(): boolean;

  /** Returns whether the element is valid, and fires `invalid` if it is not. */
  checkValidity(): boolean;

  /** Like `checkValidity()`, and shows the message to the reader. */
  reportValidity(): boolean;

  /** Moves the focus to the first control. */
  focus(options?: FocusOptions): void;

  focusResults(): void;

  formDisabledCallback(isDisabled: boolean): void;

  /** Restores the page's initial values of this element's key. */
  formResetCallback(): void;

  /** Called by the browser with the values of an earlier visit. */
  formStateRestoreCallback(restored: FormData | File | string | null): void;

  /** The key of the selection that the element edits. */
  protected abstract get key(): FacetName | 'q';

  /** CSS selector of the controls. */
  protected get controls(): string;

  /** The message of the browser for a required element without a value. */
  protected abstract get missingText(): string;

  /** True where the element or a `fieldset` around it is disabled. */
  protected isDisabled: boolean;

  /** True from a refused submission on, until the element is valid. */
  protected get isRefused(): boolean;

  protected get values(): readonly string[];

  /** Returns the selection with other values for this element's key. */
  protected withValues(values: readonly string[]): Selection;
}

/** An element that submits its part of the selection with a form, as a native control does. */
export type FormControl = ExploringElement & FormControlMembers;

/** An element that submits its part of the selection with a form, as a native control does. */
export function FormControl<T extends Constructor<ExploringElement>>(
  Base: T,
): Constructor<FormControlMembers> & T {
  abstract class FormControlElement extends Base {
    static readonly formAssociated = true;

    @property({ reflect: true, useDefault: true }) name = '';

    @property({ type: Boolean, reflect: true }) required = false;

    // No Lit accessor: Lit reflects after rendering, so that the controls would be rendered enabled first.
    @property({ type: Boolean, noAccessor: true })
    get disabled(): boolean {
      return this.hasAttribute('disabled');
    }

    set disabled(isDisabled: boolean) {
      this.toggleAttribute('disabled', isDisabled);
    }

    @state() protected isDisabled = false;

    /** True if a form has refused the element since it was valid. */
    #wasRefused = false;

    protected get isRefused(): boolean {
      return this.#wasRefused && this.required && !this.values.some(Boolean);
    }

    /** Values restored by the browser, kept until the element has joined its group. */
    #restored: readonly string[] | undefined;

    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- TypeScript demands it of a mixin (TS2545)
    constructor(...args: any[]) {
      super(...(args as unknown[]));
      this.addController({ hostUpdated: () => this.#tellForm() });
      this.addEventListener('invalid', () => {
        this.#wasRefused = true;
        this.requestUpdate();
      });
      // A click on a `label` of the page arrives as a click on the element itself.
      this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
    }

    protected abstract get key(): FacetName | 'q';

    protected get controls(): string {
      return 'input';
    }

    protected abstract get missingText(): string;

    protected get values(): readonly string[] {
      return this.key === 'q' ? [this.selection.q ?? ''] : chosenIn(this.selection, this.key);
    }

    protected withValues(values: readonly string[]): Selection {
      return { ...this.selection, [this.key]: this.key === 'q' ? values[0] : values };
    }

    get form(): HTMLFormElement | null {
      return this.internals.form;
    }

    get labels(): NodeList {
      return this.internals.labels;
    }

    get validity(): ValidityState {
      return this.internals.validity;
    }

    get validationMessage(): string {
      return this.internals.validationMessage;
    }

    get willValidate(): boolean {
      return this.internals.willValidate;
    }

    checkValidity(): boolean {
      return this.internals.checkValidity?.() ?? true;
    }

    reportValidity(): boolean {
      return this.internals.reportValidity?.() ?? true;
    }

    override focus(options?: FocusOptions): void {
      this.#anchor?.focus(options);
    }

    override focusResults(): void {
      this.focus();
    }

    formDisabledCallback(isDisabled: boolean): void {
      this.isDisabled = isDisabled;
    }

    formResetCallback(): void {
      const { exploration, key } = this;
      exploration?.select({ ...exploration.selection, [key]: exploration.initial[key] }, true);
    }

    formStateRestoreCallback(restored: FormData | File | string | null): void {
      if (restored === null || typeof restored === 'string' || !('values' in restored)) return;
      this.#restored = [...restored.values()].map(String);
      if (this.exploration) this.#restore(this.exploration);
    }

    #restore(exploration: Exploration): void {
      if (this.#restored) exploration.select(this.withValues(this.#restored), true);
      this.#restored = undefined;
    }

    protected override joined(exploration: Exploration): void {
      super.joined(exploration);
      this.#restore(exploration);
    }

    protected override choose(selection: Selection): Promise<void> {
      const chosen = super.choose(selection);
      // Listeners of the change read the form data at once.
      this.#tellForm();
      return chosen;
    }

    #tellForm(): void {
      const { name, values, internals } = this;
      const data = new FormData();
      for (const value of values) data.append(name, value);
      internals.setFormValue?.(name ? data : null);
      if (this.required && !values.some(Boolean))
        internals.setValidity?.({ valueMissing: true }, this.missingText, this.#anchor);
      else {
        internals.setValidity?.({});
        this.#wasRefused = false;
      }
    }

    /** The control that receives the focus and the browser's validation message. */
    get #anchor(): HTMLElement | undefined {
      for (const selector of [this.controls, 'button', '.base']) {
        const found = [...(this.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
        const anchor = found.find((each) => each.checkVisibility?.() ?? true);
        if (anchor) return anchor;
      }
      return undefined;
    }
  }
  return FormControlElement as unknown as Constructor<FormControlMembers> & T;
}
