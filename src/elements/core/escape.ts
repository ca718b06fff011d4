/** Open popovers of the page's elements, the last one opened at the end. Weak: a page may remove an open one. */
let opened: WeakRef<HTMLElement>[] = [];

const isOpen = (popover: HTMLElement | undefined): popover is HTMLElement =>
  popover?.isConnected === true && popover.matches(':popover-open');

/** True for a search field with text: its own listener empties it first. */
function isFilledSearch(target: EventTarget | undefined): boolean {
  const field = target as Partial<HTMLInputElement> | undefined;
  return field?.localName === 'input' && field.type === 'search' && Boolean(field.value);
}

function onKeydown(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || event.isComposing) return;
  opened = opened.filter((each) => isOpen(each.deref()));
  const popover = opened.at(-1)?.deref();
  if (!popover) return stop();
  if (event.defaultPrevented) return;
  // A prevented key closes no <dialog> of the page either:
  // https://html.spec.whatwg.org/multipage/interaction.html#close-requests
  event.preventDefault();
  if (!isFilledSearch(event.composedPath()[0])) popover.hidePopover();
}

const stop = (): void => removeEventListener('keydown', onKeydown, true);

/**
 * Closes an open popover by Escape, and nothing else with it: the event is marked as `defaultPrevented` before a
 * listener of the page receives it, so that a dialog of the page around the popover stays open.
 */
export function closeByEscape(popover: HTMLElement): void {
  opened = opened.filter((each) => isOpen(each.deref()) && each.deref() !== popover);
  opened.push(new WeakRef(popover));
  addEventListener('keydown', onKeydown, true);
}
