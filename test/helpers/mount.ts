/** Mounts elements in a page, and reads their visible text. */
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { yieldToMain } from '../../src/scheduling/time-slices.js';
import type { ElementState } from '../../src/elements/core/forem-element.js';

/** Waits until pending microtasks and tasks have run. */
export const nextTask = yieldToMain;

/** Waits until pending microtasks have run. */
export async function restOfTask(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

interface Settling extends Element {
  readonly state: ElementState;
  readonly updateComplete: Promise<unknown>;
}

/** Renders markup or a template until the end of the test, and returns its first element. */
export const mount = <T extends Element = HTMLElement>(content: string | TemplateResult): Promise<T> =>
  fixture<T>(content);

/** Waits until pending microtasks and a timer without delay have run. */
export async function nextTimer(): Promise<void> {
  await nextTask();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Resolves with the element as soon as it shows its data or an error. */
export async function settled<T extends Settling>(element: T, ms = 4000): Promise<T> {
  const end = performance.now() + ms;
  do {
    await nextTask();
    await element.updateComplete;
    if (performance.now() > end) throw new Error(`<${element.localName}> is still ${element.state}.`);
  } while (element.state === 'loading');
  return element;
}

/** The element mounted and settled, in one step. */
export const mounted = async <T extends Settling>(content: string | TemplateResult): Promise<T> =>
  settled(await mount<T>(content));

// Elements may belong to another document with its own classes.
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

const unread = 'style, script, template';
function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || node.matches(unread)) return '';
  // A block separates words.
  const gap = display.startsWith('inline') || display === 'contents' ? '' : ' ';
  return gap + childrenOf(node).map(read).join('') + gap;
}

function childrenOf(element: HTMLElement): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') return (element as HTMLSlotElement).assignedNodes({ flatten: true });
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open)
    return [...element.children].filter((child) => child.localName === 'summary');
  return [...element.childNodes];
}

/**
 * Returns the text that a reader gets, on screen or from a screen reader: shadow trees and slotted content included,
 * hidden and folded content excluded, white space collapsed.
 */
export const allText = (element: Element): string =>
  read(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** Returns all matching elements of a shadow tree and of the shadow trees in it. */
export function findAll<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  const tree: ParentNode = root.shadowRoot ?? root;
  return [...tree.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each as T] : []),
    ...(each.shadowRoot ? findAll<T>(each, selector) : []),
  ]);
}
