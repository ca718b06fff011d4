/** Closes the drawer when the focus moves behind it. */
export function closeBehind(event: FocusEvent): void {
  const drawer = event.currentTarget as HTMLElement;
  const to = event.relatedTarget as Node | null;
  if (to && !drawer.contains(to) && drawer.matches(':popover-open')) drawer.hidePopover();
}

/** Returns the focus to the button: a browser does so only if the drawer's own tree has the focus, not a shadow tree in it. */
export function returnFocus({ currentTarget, newState }: ToggleEvent): void {
  const drawer = currentTarget as HTMLElement;
  const { activeElement } = drawer.getRootNode() as ShadowRoot;
  const isLost = activeElement ? drawer.contains(activeElement) : document.activeElement === document.body;
  if (newState === 'closed' && isLost) (drawer.previousElementSibling as HTMLElement).focus();
}
