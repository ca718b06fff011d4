/** Focuses the whole element. */
export const focusBase = (root: ParentNode): void => root.querySelector<HTMLElement>('.base')?.focus();

/** Moves the focus to the first visible heading or total of an element, which names the content. */
export function focusContent(root: ParentNode): void {
  const places = root.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6, .total');
  const target =
    [...places].find((each) => each.checkVisibility?.() ?? true) ?? root.querySelector<HTMLElement>('.base');
  if (!target) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus();
}
