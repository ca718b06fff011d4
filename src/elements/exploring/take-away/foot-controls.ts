import { html, nothing, type TemplateResult } from 'lit';

interface QuietButton {
  readonly label: string;
  /** Returns the accessible name by the label: a page may have several feet. */
  readonly nameIn: (label: string) => string;
  readonly act: () => void;
  readonly describedBy?: string | undefined;
  /** True while a panel that the button opens is open. */
  readonly isOpen?: boolean | undefined;
}

/** Renders a button of a foot. */
export const quietButton = ({ label, nameIn, act, describedBy, isOpen }: QuietButton): TemplateResult =>
  html`<button
    class="quiet"
    part="button"
    type="button"
    aria-label=${nameIn(label)}
    aria-describedby=${describedBy ?? nothing}
    aria-expanded=${isOpen ?? nothing}
    @click=${act}
  >
    ${label}
  </button>`;

/** Renders a link that the browser has refused to copy. */
export const linkField = (name: string, address: string): TemplateResult =>
  html`<input
    class="link"
    part="input"
    readonly
    aria-label=${name}
    .value=${address}
    @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
  />`;
