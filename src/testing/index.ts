/**
 * Test helpers for pages with elements: wait until an element is ready, read its visible text, choose a value. They
 * work in browsers, and with Vitest or Jest in jsdom and happy-dom.
 */
import type { ForemElement } from '../elements/core/forem-element.js';
import { yieldToMain } from '../scheduling/time-slices.js';

export interface WaitOptions {
  /** Time limit in milliseconds. Default: 10 000. */
  readonly timeoutMs?: number;
}

/** The timer is read on import, because a test may replace the timers of its page. */
const startTimer = globalThis.setTimeout;
/** Updates without a request end within this number of tasks. */
const quickTasks = 10;
/** A pause between later checks leaves the processor to the request. */
const pauseMs = 5;
const pause = (): Promise<void> => new Promise((resolve) => startTimer(resolve, pauseMs));

/** Resolves to the element as soon as it shows its data, a message that it is empty, or an error. */
export async function ready<T extends Element>(
  element: T,
  { timeoutMs = 10_000 }: WaitOptions = {},
): Promise<T & ForemElement> {
  const end = performance.now() + timeoutMs;
  const started = element as T & Partial<ForemElement>;
  let tasks = 0;
  do {
    await (tasks++ < quickTasks ? yieldToMain() : pause());
    await started.updateComplete;
    if (performance.now() > end)
      throw new Error(`<${element.localName}> is ${started.state ?? 'not defined'} after ${timeoutMs} ms.`);
  } while (!started.state || started.state === 'loading');
  return started as T & ForemElement;
}

// Replaces `instanceof`, which fails for elements of another window.
const isElement = (node: Node): node is HTMLElement => node.nodeType === Node.ELEMENT_NODE;

function read(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!isElement(node)) return '';
  const { display } = getComputedStyle(node);
  if (display === 'none' || node.matches('style, script, template')) return '';
  // A block separates its text from its neighbours.
  const gap = display.startsWith('inline') || display === 'contents' ? '' : ' ';
  return gap + readableChildren(node).map(read).join('') + gap;
}

function readableChildren(element: HTMLElement): Node[] {
  if (element.shadowRoot) return [...element.shadowRoot.childNodes];
  if (element.localName === 'slot') return (element as HTMLSlotElement).assignedNodes({ flatten: true });
  if (element.localName === 'details' && !(element as HTMLDetailsElement).open)
    return [...element.children].filter((child) => child.localName === 'summary');
  return [...element.childNodes];
}

/**
 * Returns the text on the screen and for screen readers: of shadow trees, with slots filled, without hidden or folded
 * contents. White space is collapsed as in HTML.
 */
export const readText = (element: Element): string =>
  read(element)
    .replace(/[ \t\r\n]+/g, ' ')
    .trim();

/** Returns all elements of a shadow tree that match a selector, and those in the shadow trees within it. */
export function findAll<T extends Element = HTMLElement>(root: Element, selector: string): T[] {
  const tree: ParentNode = root.shadowRoot ?? root;
  return [...tree.querySelectorAll('*')].flatMap((each) => [
    ...(each.matches(selector) ? [each as T] : []),
    ...(each.shadowRoot ? findAll<T>(each, selector) : []),
  ]);
}

const controls = 'input[type=checkbox], button, option, [role=option]';

function nameOf(control: HTMLElement): string {
  const [label] = (control as HTMLInputElement).labels ?? [];
  return control.getAttribute('aria-label') ?? readText(label ?? control);
}

/**
 * Clicks the first control (a checkbox, button or option) whose name begins with a text, and resolves when the element
 * shows the result.
 * @throws {Error} with the names of all controls, when none matches
 */
export async function choose<T extends Element>(element: T, name: string): Promise<T & ForemElement> {
  const found = findAll(await ready(element), controls);
  const control = found.find((each) => nameOf(each).startsWith(name));
  if (!control)
    throw new Error(`No control is named ${name}. There are: ${found.map(nameOf).join('; ') || 'none'}.`);
  const select = control.closest('select');
  if (select) {
    select.value = (control as HTMLOptionElement).value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  } else control.click();
  return ready(element);
}
