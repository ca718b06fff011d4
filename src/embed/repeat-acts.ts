/** Repeats the acts of a reader in prerendered HTML: loaded when a reader reaches an element with `load="touch"`. */
import type { Acts } from './start.js';

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

/**
 * Repeats the latest act on each control when the element is ready.
 * @param stop ends the recording of acts
 */
export async function repeatActs(element: Element, acts: Acts, stop: () => void): Promise<void> {
  const focused = (): HTMLElement | null => element.shadowRoot?.activeElement as HTMLElement | null;
  await whenReady(element);
  stop();
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
