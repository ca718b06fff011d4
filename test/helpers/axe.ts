import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { axeOptions } from './axe-options.js';

const { axe: engine } = window as unknown as { axe: typeof axe };

/** Waits for the transitions of colours that have begun in a tree and its shadow trees. */
async function transitionsEnd(tree: Document | ShadowRoot): Promise<void> {
  // Other animations may have no end.
  const begun = tree.getAnimations().filter((animation) => animation instanceof CSSTransition);
  const inner = [...tree.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  await Promise.allSettled([...begun.map(({ finished }) => finished), ...inner.map(transitionsEnd)]);
}

/** Returns the violations that axe-core finds in an element and its shadow tree, as rule and place. */
export async function findings(element: Element): Promise<string[]> {
  await transitionsEnd(document);
  const { violations } = await engine.run(element, axeOptions);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.flat().join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}
