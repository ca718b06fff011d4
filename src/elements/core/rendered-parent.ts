/** Returns the parent of an element as it is rendered: through slots and shadow roots. */
export function parentOf(element: Element): Element | null {
  const { assignedSlot, parentElement } = element;
  const root = element.getRootNode();
  return assignedSlot ?? parentElement ?? ('host' in root ? (root as ShadowRoot).host : null);
}
