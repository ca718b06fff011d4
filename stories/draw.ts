/** An element as a page would write it: attributes, and a property for what no attribute can hold. */
export function draw(tag: string, group: string, args: Readonly<Record<string, unknown>>): HTMLElement {
  // Stories on one page would share their selection otherwise.
  const element = Object.assign(document.createElement(tag), { group });
  for (const [name, value] of Object.entries(args))
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'object') Object.assign(element, { [name]: value });
    else if (value !== undefined && value !== '') element.setAttribute(name, value as string);
  return element;
}
