/** Reduces the HTML of an element to its readable content, without parts that need a script or styles. */
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const dropped = new Set([
  'button',
  'input',
  'link',
  'nav',
  'progress',
  'script',
  'select',
  'style',
  'svg',
  'template',
  'textarea',
]);
/** Elements that are replaced by their content. */
const unwrapped = new Set([
  'article',
  'dialog',
  'div',
  'fieldset',
  'form',
  'label',
  'legend',
  'section',
  'slot',
  'span',
]);
const kept = new Set(['colspan', 'datetime', 'dir', 'href', 'lang', 'open', 'rowspan', 'scope']);
/** Elements that are removed when they are empty. */
const hollow = new Set([
  'dd',
  'details',
  'dl',
  'dt',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'ol',
  'p',
  'summary',
  'ul',
]);

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;
const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value;

function isDropped(element: Tree.Element): boolean {
  return (
    dropped.has(element.tagName) ||
    // A popover opens by a button.
    attributeOf(element, 'popover') !== undefined ||
    attributeOf(element, 'role') === 'status' ||
    attributeOf(element, 'aria-hidden') === 'true' ||
    attributeOf(element, 'hidden') !== undefined ||
    // A group of radio buttons needs a script. A legend without its boxes is meaningless.
    (element.tagName === 'fieldset' && has(element, isRadio)) ||
    (element.tagName === 'legend' && !has(element, isHeading)) ||
    // A label is meaningless without its select.
    (element.tagName === 'label' &&
      element.childNodes.some((each) => isElement(each) && each.tagName === 'select'))
  );
}

const has = ({ childNodes }: Tree.Element, is: (element: Tree.Element) => boolean): boolean =>
  childNodes.some((node) => isElement(node) && (is(node) || has(node, is)));
const isRadio = (element: Tree.Element): boolean => attributeOf(element, 'type') === 'radio';
const isHeading = ({ tagName }: Tree.Element): boolean => /^h[1-6]$/.test(tagName);

const hasText = (nodes: readonly Tree.ChildNode[]): boolean =>
  nodes.some((node) =>
    isElement(node)
      ? node.tagName === 'img' || hasText(node.childNodes)
      : 'value' in node && node.value.trim() !== '',
  );

function plainNodes(nodes: readonly Tree.ChildNode[]): Tree.ChildNode[] {
  return nodes.flatMap((node): Tree.ChildNode[] => {
    if ('value' in node) return [{ ...node, value: node.value.replace(/[ \t\r\n]+/g, ' ') }];
    if (!isElement(node) || isDropped(node)) return [];
    const [shadow] = node.childNodes;
    // An inner element is replaced by the content of its shadow root.
    if (node.tagName.includes('-') && shadow && 'content' in shadow)
      return plainNodes(shadow.content.childNodes);
    const childNodes = plainNodes(node.childNodes);
    const attrs = node.attrs.filter(({ name }) => kept.has(name));
    if (unwrapped.has(node.tagName) && (!attrs.length || node.tagName === 'dialog')) return childNodes;
    if (hollow.has(node.tagName) && !hasText(childNodes)) return [];
    return [{ ...node, attrs, childNodes }];
  });
}

/** Breaks lines before blocks, so that pasted HTML is readable. */
const lines = (html: string): string =>
  html
    .replace(/\s*(<(?:p|ul|ol|li|dl|dt|dd|details|summary|h[1-6]|table|tr)\b)/g, '\n$1')
    .replace(/\s*(<\/(?:ul|ol|dl|details|table)>)/g, '\n$1')
    .replace(/(<(?:p|li|dt|dd|summary|h[1-6])[^>]*>) +/g, '$1')
    .replace(/ +(<\/(?:p|li|dt|dd|summary|h[1-6])>)/g, '$1')
    .replace(/[ \t]*\n\s*/g, '\n')
    .trim();

/** @param html content of an element's shadow root */
export function plainHtml(html: string): string {
  const fragment = parseFragment(html);
  return lines(serialize({ ...fragment, childNodes: plainNodes(fragment.childNodes) }));
}

function textOf(nodes: readonly Tree.ChildNode[]): string {
  const texts = nodes.map((node) => {
    if (isElement(node)) return textOf(node.childNodes);
    return 'value' in node ? node.value : '';
  });
  return texts.join('');
}

function findHeading(nodes: readonly Tree.ChildNode[]): Tree.Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    const found = isHeading(node) ? node : findHeading(node.childNodes);
    if (found) return found;
  }
  return undefined;
}

/** Returns the text of the first heading in `html`, if any. */
export function firstHeading(html: string): string | undefined {
  const heading = findHeading(parseFragment(html).childNodes);
  return (heading && textOf(heading.childNodes).trim()) || undefined;
}
