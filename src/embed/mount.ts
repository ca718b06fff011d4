const mounted = new WeakSet<Element>();

/**
 * Creates a defined element in its `<div>`, and moves the children of the `<div>` into it. Only attributes of the
 * element are copied: `data-onclick` must not become a listener.
 */
export function mount(place: Element, tag: string): void {
  const elementClass = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!elementClass || mounted.has(place)) return;
  mounted.add(place);
  const element = document.createElement(tag);
  for (const name of elementClass.observedAttributes ?? []) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
