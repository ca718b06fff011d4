/** Registers an element, unless the page has one of that name: the first wins, and the page is told. */
export function define(tag: string, constructor: CustomElementConstructor): void {
  const existing = customElements.get(tag);
  if (!existing) customElements.define(tag, constructor);
  else if (existing !== constructor)
    console.warn(`forem-widgets: <${tag}> is registered already; the one that came first stays.`);
}
