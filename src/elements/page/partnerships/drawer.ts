/** Closes the drawer when the focus moves behind it. */
export function closeBehind(event: FocusEvent): void {
  const drawer = event.currentTarget as HTMLElement;
  const to = event.relatedTarget as Node | null;
  if (to && !drawer.contains(to) && drawer.matches(':popover-open')) drawer.hidePopover();
}

/**
 * Moves the focus to the heading of a drawer that opens, and back to its button: a browser does so only if the drawer's
 * own tree has the focus, not a shadow tree in it.
 */
export function moveFocus({ currentTarget, newState }: ToggleEvent): void {
  const drawer = currentTarget as HTMLElement;
  const { activeElement } = drawer.getRootNode() as ShadowRoot;
  drawer.setAttribute('role', newState === 'open' ? 'dialog' : 'group');
  if (newState === 'open') {
    if (!activeElement || !drawer.contains(activeElement))
      drawer.querySelector<HTMLElement>('[tabindex]')?.focus();
    return;
  }
  const isLost = activeElement ? drawer.contains(activeElement) : document.activeElement === document.body;
  if (isLost) (drawer.previousElementSibling as HTMLElement).focus();
}
