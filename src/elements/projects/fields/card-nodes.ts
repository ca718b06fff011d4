/**
 * A card of a page's own, as `<template data-card>` describes it. Only listed tags and attributes are kept, so that
 * nothing in it can run code, load a file or style the page: see `own-card.ts`, which has a template for each tag.
 */
import { safeAddress } from '../../core/address.js';

/** An element or a text of a template, from a page or from a parser of HTML. */
export interface RawNode {
  /** Name of the element; absent for a text. */
  readonly tag?: string;
  readonly text?: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly RawNode[];
}

// prettier-ignore
export const cardTags = [
  'a', 'article', 'b', 'bdi', 'br', 'dd', 'div', 'dl', 'dt', 'em', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
  'header', 'hr', 'i', 'li', 'ol', 'p', 'section', 'small', 'span', 'strong', 'ul',
] as const;
export type CardTag = (typeof cardTags)[number];

export interface CardElement {
  readonly tag: CardTag;
  readonly class?: string;
  readonly part?: string;
  readonly lang?: string;
  readonly dir?: string;
  readonly href?: string;
  /** Name of the field that is its content. */
  readonly field?: string;
  readonly children: readonly CardNode[];
}
export type CardNode = CardElement | string;

const copied = ['class', 'part', 'lang', 'dir'] as const;
const isTag = (tag: string): tag is CardTag => cardTags.some((each) => each === tag);
const isCopied = (name: string): name is (typeof copied)[number] => copied.some((each) => each === name);

/** @param leaveOut is told what is not kept: `<script>`, `onclick of <p>` */
export function cardNodes(nodes: readonly RawNode[], leaveOut: (what: string) => void): readonly CardNode[] {
  return nodes.flatMap((node): readonly CardNode[] => {
    const { tag, text = '', attributes, children } = node;
    if (tag === undefined) return text ? [text] : [];
    if (!isTag(tag)) {
      leaveOut(`<${tag}>`);
      return [];
    }
    const kept: Record<string, string> = {};
    for (const [name, value] of attributes) {
      const address = name === 'href' && tag === 'a' ? safeAddress(value) : undefined;
      if (isCopied(name)) kept[name] = value;
      else if (name === 'data-field') kept['field'] = value.trim();
      else if (address) kept['href'] = address;
      else leaveOut(`${name} of <${tag}>`);
    }
    return [{ tag, ...kept, children: kept['field'] === undefined ? cardNodes(children, leaveOut) : [] }];
  });
}

/** Reads the nodes of a page. */
export function rawNodes(parent: ParentNode): readonly RawNode[] {
  return [...parent.childNodes].flatMap((node): readonly RawNode[] => {
    if (node.nodeType === Node.TEXT_NODE)
      return [{ text: node.nodeValue ?? '', attributes: [], children: [] }];
    if (node.nodeType !== Node.ELEMENT_NODE) return [];
    const { localName: tag, attributes } = node as Element;
    const own = [...attributes].map(({ name, value }) => [name, value] as const);
    return [{ tag, attributes: own, children: rawNodes(node as Element) }];
  });
}
