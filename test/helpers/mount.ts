/** Elements as a page has them, and what a reader sees of them. */
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { yieldToMain } from '../../src/scheduling/time-slices.js';
import type { ElementState } from '../../src/elements/core/forem-element.js';

/** Lets everything that waits for a microtask or a task run. */
export const nextTask = yieldToMain;

/** What is left of the task: all that waits for promises only. */
export async function restOfTask(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

interface Settling extends Element {
  readonly state: ElementState;
  readonly updateComplete: Promise<unknown>;
}

/** Puts markup or a template into the page until the end of the test, and gives its first element. */
export const mount = <T extends Element = HTMLElement>(content: string | TemplateResult): Promise<T> =>
  fixture<T>(content);

/** Lets everything that waits for a microtask, and then for a timer without a delay, run. */
export async function nextTimer(): Promise<void> {
  await nextTask();
  await new Promise((resolve) => setTimeout(resolve));
}

/** Resolves, with the element, as soon as it shows its data or says why it can't. */
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

// Elements may be of another document, whose classes are others.
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

const unread = 'style, script, template';
function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || node.matches(unread)) return '';
  // What comes to stand on a line of its own is a word of its own.
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
 * The text that a reader gets, on screen or by a screen reader: of shadow trees, with slots filled, without what is
 * hidden or folded away; white space as in HTML.
 */
export const allText = (element: Element): string =>
  read(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** All elements of a shadow tree that match, also in the shadow trees within it. */
export function findAll<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  const tree: ParentNode = root.shadowRoot ?? root;
  return [...tree.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each as T] : []),
    ...(each.shadowRoot ? findAll<T>(each, selector) : []),
  ]);
}
