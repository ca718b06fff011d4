/** Shows views, for elements with `load="touch"` and no content. The build writes this code into each file of views. */
import { groundOf } from '../../elements/core/ground/ground.js';
import { isReadable } from '../../elements/core/ground/readable.js';
import { parentOf } from '../../elements/core/rendered-parent.js';
import type { ViewAttributes, ViewNode, ViewRoot, Views } from './view.js';

const svg = 'http://www.w3.org/2000/svg';

/** Makes a node. Nothing is parsed as HTML, which Trusted Types would forbid. */
function make(node: ViewNode, sheets: readonly CSSStyleSheet[], namespace?: string): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const [name, attributes, root, ...children] = node as readonly [string, ...unknown[]] as readonly [
    name: string,
    attributes?: ViewAttributes,
    root?: ViewRoot | 0,
    ...children: ViewNode[],
  ];
  if (!attributes) return document.createComment(name);
  const own = name === 'svg' ? svg : namespace;
  const element = own ? (document.createElementNS(own, name) as SVGElement) : document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    // A strict policy forbids the attribute, and allows the property.
    if (key === 'style') element.style.cssText = value;
    else element.setAttribute(key, value);
  element.append(...children.map((each) => make(each, sheets, own)));
  if (root) attach(element, root, sheets);
  return element;
}

function attach(element: Element, view: ViewRoot, sheets: readonly CSSStyleSheet[]): void {
  const [sheet, ...nodes] = view as readonly unknown[] as readonly [number, ...ViewNode[]];
  const root = element.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheets[sheet]!];
  root.append(...nodes.map((node) => make(node, sheets)));
}

/** True where texts of an element can be read on the ground of its page. */
function isReadableThere(element: Element): boolean {
  const ground = groundOf(element);
  return ground !== 'image' && isReadable(element, ground);
}

/** Calls `change` when the page changes an attribute or the language of an element. */
function observe(element: Element, attributes: readonly string[], change: (element: Element) => void): void {
  // Observers of an ancestor must not keep an element that the page has removed.
  const reference = new WeakRef(element);
  const observer = new MutationObserver(() => {
    observer.disconnect();
    const changed = reference.deref();
    if (changed) change(changed);
  });
  observer.observe(element, { attributeFilter: ['lang', ...attributes] });
  for (let each = parentOf(element); each; each = parentOf(each))
    observer.observe(each, { attributeFilter: ['lang'] });
}

/**
 * Returns a function that shows the view of an element. It returns false where no view is right: for other attributes,
 * after a date, on a ground where texts can't be read, or where a script has set properties.
 */
export function viewer({ sheets: texts, attributes, views, until }: Views) {
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return (element: Element, change: (element: Element) => void): boolean => {
    const own = [...element.attributes]
      .filter(({ name }) => attributes.includes(name))
      .map(({ name, value }) => `${name}=${value}`);
    const view = views[[element.localName, ...own.sort()].join(' ')];
    const isOver = until && until < new Date().toISOString();
    if (!view || isOver || element.shadowRoot || Object.keys(element).length) return false;
    attach(element, view, sheets);
    if (isReadableThere(element)) {
      observe(element, attributes, change);
      return true;
    }
    (element.shadowRoot as ShadowRoot | null)?.replaceChildren();
    return false;
  };
}
