/** Mounts elements in a page, and reads their visible text. */
import { fixture } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { yieldToMain } from '../../src/scheduling/time-slices.js';
import { ready } from '../../src/testing/index.js';

export { choose, findAll, readText as allText } from '../../src/testing/index.js';

/** Waits until pending microtasks and tasks have run. */
export const nextTask = yieldToMain;

/** Waits until pending microtasks have run. */
export async function restOfTask(): Promise<void> {
  for (let i = 0; i < 50; i++) await Promise.resolve();
}

/** Renders markup or a template until the end of the test, and returns its first element. */
export const mount = <T extends Element = HTMLElement>(content: string | TemplateResult): Promise<T> =>
  fixture<T>(content);

/**
 * Waits until pending microtasks and timers without delay have run. Such a timer takes 4 ms where it was set by a chain
 * of timers: https://html.spec.whatwg.org/multipage/timers-and-user-prompts.html#timer-initialisation-steps
 */
export async function nextTimer(): Promise<void> {
  await nextTask();
  await new Promise((resolve) => setTimeout(resolve, 4));
}

/** Resolves with the element as soon as it shows its data or an error. */
export const settled = async <T extends Element>(element: T, timeoutMs?: number): Promise<T> => {
  await ready(element, timeoutMs === undefined ? {} : { timeoutMs });
  return element;
};

/** Returns the element mounted and settled, in one step. */
export const mounted = async <T extends Element>(content: string | TemplateResult): Promise<T> =>
  settled(await mount<T>(content));

/** Returns the text of an element without collapsed white space. */
export const textOf = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
