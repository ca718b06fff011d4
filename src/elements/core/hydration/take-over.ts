import { hydrate } from '@lit-labs/ssr-client';
import { render, type RenderOptions } from 'lit';
import { deferred } from '../deferred.js';

export { keepDrawnState } from './drawn-state.js';

/** Attributes that change without another draw: by a reader's action, or through a property. */
const changing = new Set(['open', 'checked', 'selected', 'value', deferred]);

/** Serializes elements, attributes and texts, without Lit's markers and differences of white space in dates. */
function shape(parent: Node): string {
  let all = '';
  for (const node of parent.childNodes) {
    if (node.nodeType === Node.TEXT_NODE)
      all += node.nodeValue!.replace(/\s/g, ' ').replace(/[<\\]/g, '\\$&');
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const { localName, attributes } = node as Element;
    const own = [...attributes].filter(({ name }) => !changing.has(name));
    // A server may write an address within its site.
    const writtenValue = ({ name, value }: Attr): string =>
      name === 'href' && node instanceof HTMLAnchorElement ? node.href : value;
    const written = own.map((each) => `${each.name}=${JSON.stringify(writtenValue(each))}`).sort();
    all += `<${[localName, ...written].join(' ')}>${shape(node)}</>`;
  }
  return all;
}

/**
 * Makes an element's own what a server has drawn. Lit believes that this is what the element would draw; it may be from
 * another day, other data or another version, so that is made sure of first.
 * @returns whether it is
 */
export function takeOver(
  content: unknown,
  root: HTMLElement | DocumentFragment,
  options: RenderOptions,
): boolean {
  // The element has its styles by now.
  for (const node of [...root.childNodes]) if (node.nodeName === 'STYLE') node.remove();
  // A minifier of HTML may have removed the markers.
  if (!root.firstChild?.nodeValue?.startsWith('lit-part')) return false;
  const fresh = document.createDocumentFragment();
  render(content, fresh, options);
  if (shape(fresh) !== shape(root)) return false;
  options.isConnected = true;
  try {
    hydrate(content, root, options);
  } catch {
    // The same for readers, of other templates.
    return false;
  }
  return true;
}
