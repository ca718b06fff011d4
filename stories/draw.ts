/** Creates an element with attributes, and with properties for values that no attribute can hold. */
export function draw(tag: string, group: string, args: Readonly<Record<string, unknown>>): HTMLElement {
  // Each story has a separate group, because stories on one page would share their selection.
  const element = Object.assign(document.createElement(tag), { group });
  for (const [name, value] of Object.entries(args))
    if (typeof value === 'object' && !Array.isArray(value)) Object.assign(element, { [name]: value });
    else {
      const text = attributeText(value);
      if (text !== undefined) element.setAttribute(name, text);
    }
  return element;
}

/** Returns the text of an attribute for a value of a control; `undefined`: without the attribute. */
export function attributeText(value: unknown): string | undefined {
  if (value === true) return '';
  if (value === false || value === undefined || value === null || value === '') return undefined;
  // A control for several ids.
  if (Array.isArray(value)) return value.length ? value.join(' ') : undefined;
  return `${value as string}`;
}
