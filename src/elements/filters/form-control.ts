import { property, state } from 'lit/decorators.js';
import type { PropertyValues } from 'lit';
import { chosenIn, type FacetName, type Selection } from '../../catalogue/selection.js';
import type { Exploration } from '../../exploration/exploration.js';
import { ExploringElement } from '../exploring/exploring-element.js';

/** An element whose part of the selection goes with an ordinary form, as a control of the browser's own does. */
export abstract class FormControl extends ExploringElement {
  static readonly formAssociated = true;

  /** Name in the data of the form around it: each chosen value is an entry of its own. Without a name there is none. */
  @property({ reflect: true, useDefault: true }) name = '';

  /** The form can't be sent while nothing is chosen. */
  @property({ type: Boolean, reflect: true }) required = false;

  /** Can't be changed, and is no part of the form's data; as in a disabled `fieldset`. */
  // Not by Lit, which would set the attribute, and so disable what it draws, only after having drawn it.
  @property({ type: Boolean, noAccessor: true })
  get disabled(): boolean {
    return this.hasAttribute('disabled');
  }

  set disabled(isDisabled: boolean) {
    this.toggleAttribute('disabled', isDisabled);
  }

  /** Disabled by itself or by a `fieldset` around it. */
  @state() protected isDisabled = false;

  /** What the browser remembers, until there is a group to choose it in. */
  #restored: readonly string[] | undefined;

  constructor() {
    super();
    // A click on a `label` of the page comes as a click on the element itself.
    this.addEventListener('click', (event) => event.composedPath()[0] === this && this.focus());
  }

  /** The part of the selection that the element is for. */
  protected abstract get key(): FacetName | 'q';
  /** What its controls are, for a selector. */
  protected readonly controls: string = 'input';
  /** What is said when the form can't be sent. */
  protected abstract get missingText(): string;

  protected get values(): readonly string[] {
    return this.key === 'q' ? [this.selection.q ?? ''] : chosenIn(this.selection, this.key);
  }

  /** The selection with other values in the element's part. */
  protected withValues(values: readonly string[]): Selection {
    return { ...this.selection, [this.key]: this.key === 'q' ? values[0] : values };
  }

  /** The form that it belongs to. */
  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  /** The `label` elements of the page that are for it. */
  get labels(): NodeList {
    return this.internals.labels;
  }

  /** Whether a form may send it as it is, and if not, why. */
  get validity(): ValidityState {
    return this.internals.validity;
  }

  /** What is wrong, in the language of the element; empty where nothing is. */
  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether a form looks at it before it is sent. */
  get willValidate(): boolean {
    return this.internals.willValidate;
  }

  /** Whether a form may send it as it is; fires `invalid` if not. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and tells the reader what is wrong. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Puts the focus on its first control. */
  override focus(options?: FocusOptions): void {
    this.#anchor?.focus(options);
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.isDisabled = isDisabled;
  }

  /** Back to what the page chose at first, in this element's part only. */
  formResetCallback(): void {
    const { exploration, key } = this;
    exploration?.select({ ...exploration.selection, [key]: exploration.initial[key] }, true);
  }

  /** Somebody comes back to the page: the browser knows what was chosen. */
  formStateRestoreCallback(restored: FormData | File | string | null): void {
    if (!(restored instanceof FormData)) return;
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

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#tellForm();
  }

  protected override choose(selection: Selection): Promise<void> {
    const chosen = super.choose(selection);
    // Who listens reads the form at once.
    this.#tellForm();
    return chosen;
  }

  #tellForm(): void {
    const { name, values, internals } = this;
    const data = new FormData();
    for (const value of values) data.append(name, value);
    internals.setFormValue(name ? data : null);
    if (this.required && !values.some(Boolean))
      internals.setValidity({ valueMissing: true }, this.missingText, this.#anchor);
    else internals.setValidity({});
  }

  /** Where the focus goes, and the browser's message points to. */
  get #anchor(): HTMLElement | undefined {
    for (const selector of [this.controls, 'button', '.base']) {
      const found = [...(this.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const anchor = found.find((each) => each.checkVisibility());
      if (anchor) return anchor;
    }
    return undefined;
  }
}
