/** Repeats the acts of a reader in prerendered HTML: loaded when a reader reaches an element with `load="touch"`. */
import type { Act } from './start.js';

/** The state of `ForemElement`, which this file can't import. */
interface Started extends Element {
  readonly state: string;
  readonly updateComplete: Promise<unknown>;
}

async function whenReady(element: Element): Promise<void> {
  await customElements.whenDefined(element.localName);
  const started = element as Started;
  for (;;) {
    await started.updateComplete;
    if (started.state !== 'loading') return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Returns the control, or its successor where the element differs from its prerendered HTML and has drawn anew. */
function currentOf(element: Element, control: HTMLElement): HTMLElement | undefined {
  if (control.isConnected) return control;
  const { localName, textContent, id } = control;
  const value = control.getAttribute('value');
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>(localName) ?? [])].find(
    (each) => each.id === id && each.getAttribute('value') === value && each.textContent === textContent,
  );
}

/** The latest act of a reader on each control. */
type Acts = ReadonlyMap<HTMLElement, { readonly isInput: boolean; readonly value: string | boolean }>;

function actsOnControls(acts: readonly Act[]): Acts {
  const found = new Map<HTMLElement, { isInput: boolean; value: string | boolean }>();
  for (const { type, target, value = '', checked = false } of acts) {
    const control = target.closest<HTMLInputElement>('button, input, select');
    if (!control) continue;
    const isBox = /checkbox|radio/.test(control.type);
    const isInput = type !== 'click';
    if (isInput !== (isBox || control.localName === 'button'))
      found.set(control, { isInput, value: isBox ? checked : value });
  }
  return found;
}

/**
 * Repeats the latest act on each control when the element is ready.
 * @param stop ends the recording of acts
 */
export async function repeatActs(
  element: Element,
  recorded: readonly Act[],
  stop: () => void,
): Promise<void> {
  const focused = (): HTMLElement | null => element.shadowRoot?.activeElement as HTMLElement | null;
  await whenReady(element);
  stop();
  const acts = actsOnControls(recorded);
  const last = focused() ?? [...acts.keys()].at(-1);
  for (const [control, { isInput, value }] of acts) {
    const input = currentOf(element, control) as HTMLInputElement | undefined;
    if (!input) continue;
    if (isInput) {
      input.value = String(value);
      const type = control.localName === 'select' ? 'change' : 'input';
      input.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    } else if (typeof value === 'string' || input.checked !== value) input.click();
  }
  // The focus falls back to the page when a draw removes the control that had it.
  const isLost = document.activeElement === document.body || document.activeElement === element;
  if (last && isLost && !focused()) currentOf(element, last)?.focus();
}
