/** Creates an element with attributes, and with properties for values that no attribute can hold. */
export function draw(tag: string, group: string, args: Readonly<Record<string, unknown>>): HTMLElement {
  // Each story has a separate group, because stories on one page would share their selection.
  const element = Object.assign(document.createElement(tag), { group });
  for (const [name, value] of Object.entries(args))
    if (typeof value === 'boolean') element.toggleAttribute(name, value);
    else if (typeof value === 'object') Object.assign(element, { [name]: value });
    else if (value !== undefined && value !== '') element.setAttribute(name, value as string);
  return element;
}
