const mounted = new WeakSet<Element>();

/**
 * Creates a defined element in its `<div>`, and moves the children of the `<div>` into it. Only attributes of the
 * element are copied: `data-onclick` must not become a listener.
 */
export function mount(place: Element, tag: string): void {
  const elementClass = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!elementClass || mounted.has(place)) return;
  mounted.add(place);
  // A copy of a place, by `innerHTML` or in the cache of Turbo, has the element in it.
  const [first] = place.children;
  const element = first?.localName === tag ? first : document.createElement(tag);
  const put = (): void => {
    if (element.parentNode === place) return;
    for (const name of elementClass.observedAttributes ?? []) {
      const value = place.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.replaceChildren(...place.childNodes);
    place.append(element);
  };
  put();
  // Libraries that compare a page with new HTML (Turbo, idiomorph, morphdom) remove what that does not have.
  new MutationObserver(put).observe(place, { childList: true });
}
