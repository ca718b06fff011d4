/** Reads a card of a page's own in Node. */
import { parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { cardNodes, type CardNode, type RawNode } from '../elements/projects/fields/card-nodes.js';

const rawNode = (node: Tree.ChildNode): readonly RawNode[] => {
  if ('value' in node) return [{ text: node.value, attributes: [], children: [] }];
  if (!('tagName' in node)) return [];
  const attributes = node.attrs.map(({ name, value }) => [name, value] as const);
  return [{ tag: node.tagName, attributes, children: node.childNodes.flatMap(rawNode) }];
};

export interface Card {
  readonly nodes: readonly CardNode[];
  /** The same as HTML that ends where it should. */
  readonly html: string;
}

/** @throws {RangeError} when the card holds what no card may */
export function cardFrom(text: string): Card {
  const leftOut: string[] = [];
  const parsed = parseFragment(text);
  const nodes = cardNodes(parsed.childNodes.flatMap(rawNode), (what) => leftOut.push(what));
  if (leftOut.length) throw new RangeError(`A card can't hold ${leftOut.join(', ')}.`);
  return { nodes, html: serialize(parsed) };
}
