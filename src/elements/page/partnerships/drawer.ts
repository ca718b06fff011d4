/** A drawer must not hide what has the focus behind it. */
export function closeBehind(event: FocusEvent): void {
  const drawer = event.currentTarget as HTMLElement;
  const to = event.relatedTarget as Node | null;
  if (to && !drawer.contains(to) && drawer.matches(':popover-open')) drawer.hidePopover();
}

/** A browser finds the way back to the button only from the drawer itself, not from the elements in it. */
export function returnFocus({ currentTarget, newState }: ToggleEvent): void {
  const drawer = currentTarget as HTMLElement;
  const { activeElement } = drawer.getRootNode() as ShadowRoot;
  const isLost = activeElement ? drawer.contains(activeElement) : document.activeElement === document.body;
  if (newState === 'closed' && isLost) (drawer.previousElementSibling as HTMLElement).focus();
}
