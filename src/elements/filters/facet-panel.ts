import { html, nothing, type TemplateResult } from 'lit';
import { closeByEscape } from '../core/escape.js';
import { makeRoomInFrame } from '../core/frame-room.js';

interface FacetPanel {
  readonly label: unknown;
  readonly isDisabled: boolean;
  /** Id of the message of a refused form, while it stands beside the button. */
  readonly faultId: string | undefined;
  readonly closed: () => void;
}

/** Renders the values in a native popover: Escape and a click elsewhere close it. */
export function panel(
  { label, isDisabled, faultId, closed }: FacetPanel,
  content: TemplateResult,
): TemplateResult {
  return html`<button
      class="opener"
      part="opener button"
      type="button"
      popovertarget="panel"
      aria-describedby=${faultId ?? nothing}
      ?disabled=${isDisabled}
    >
      ${label}<span class="arrow" aria-hidden="true"></span>
    </button>
    <div
      id="panel"
      class="panel"
      part="panel"
      popover
      @beforetoggle=${({ currentTarget, newState }: ToggleEvent) => {
        const closing = currentTarget as HTMLElement;
        if (newState === 'closed' && closing.matches(':focus-within'))
          (closing.previousElementSibling as HTMLElement).focus();
      }}
      @toggle=${({ currentTarget, newState }: ToggleEvent) => {
        const toggled = currentTarget as HTMLElement;
        const isOpening = newState === 'open';
        makeRoomInFrame(toggled.previousElementSibling as HTMLElement, toggled, isOpening);
        if (isOpening) closeByEscape(toggled);
        else closed();
      }}
      @focusout=${({ currentTarget, relatedTarget }: FocusEvent) => {
        const open = currentTarget as HTMLElement;
        // An open panel would cover the element that now has the focus.
        const isElsewhere = relatedTarget && relatedTarget !== open.previousElementSibling;
        if (isElsewhere && !open.contains(relatedTarget as Node)) open.hidePopover();
      }}
    >
      ${content}
    </div>`;
}
