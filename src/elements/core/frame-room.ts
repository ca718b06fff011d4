/** Largest height of a panel, in em: `max-block-size` in `facet-panel.styles.ts`. */
const maxPanelEm = 26;

/**
 * Makes room below a button for its open panel, where the element stands in a frame that is as high as its content:
 * panels lie in the top layer, which adds nothing to that height. The room disappears when the panel closes.
 */
export function makeRoomInFrame(button: HTMLElement, panel: HTMLElement, isOpening: boolean): void {
  button.style.marginBlockEnd = '';
  if (!isOpening || parent === window) return;
  const em = parseFloat(getComputedStyle(panel).fontSize);
  const border = panel.offsetHeight - panel.clientHeight;
  // The panel clips its content while the frame is low.
  const wanted = Math.min(panel.scrollHeight + border, maxPanelEm * em) + 2 * em;
  const below = document.documentElement.getBoundingClientRect().bottom;
  const missing = button.getBoundingClientRect().bottom + wanted - below;
  if (missing > 0) button.style.marginBlockEnd = `${Math.ceil(missing)}px`;
}
