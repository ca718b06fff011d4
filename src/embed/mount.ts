/** The name of the element that a `<div data-forem="project-list">` stands for, for content systems that strip unknown tags. */
export const mountedTag = (element: Element): string | undefined => {
  const name = element.getAttribute('data-forem');
  return name ? `forem-${name}` : undefined;
};

const mounted = new WeakSet<Element>();

/**
 * Puts an element, which is defined, into the `<div>` that stands for it. The children go into it, as if they had been
 * written there. Only attributes that the element knows are taken over: `data-onclick` must not become a listener.
 */
export function mount(place: Element, tag: string): void {
  const constructor = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  if (!constructor || mounted.has(place)) return;
  mounted.add(place);
  const element = document.createElement(tag);
  for (const name of constructor.observedAttributes ?? []) {
    const value = place.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.append(element);
}
