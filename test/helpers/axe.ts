import 'axe-core/axe.min.js';
import type axe from 'axe-core';
import { axeOptions } from './axe-options.js';

const { axe: engine } = window as unknown as { axe: typeof axe };

/** Waits for the transitions of colours that have begun; some animations have no end. */
const transitionsEnd = (): Promise<unknown> =>
  Promise.allSettled(
    document
      .getAnimations()
      .filter((animation) => animation instanceof CSSTransition)
      .map(({ finished }) => finished),
  );

/** Returns the violations that axe-core finds in an element and its shadow tree, as rule and place. */
export async function findings(element: Element): Promise<string[]> {
  await transitionsEnd();
  const { violations } = await engine.run(element, axeOptions);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.flat().join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}
