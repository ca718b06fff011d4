import 'axe-core/axe.min.js';
import type axe from 'axe-core';

const { axe: engine } = window as unknown as { axe: typeof axe };

/** Everything that EN 301 549 and WCAG 2.2 AA ask and a machine can see. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice'];

/** What axe-core finds in an element and its shadow tree: rule and place, none when all is well. */
export async function findings(element: Element): Promise<string[]> {
  const { violations } = await engine.run(element, {
    runOnly: { type: 'tag', values: tags },
    resultTypes: ['violations'],
    rules: {
      'target-size': { enabled: true },
      // Rules about a whole page, which a test page isn't.
      region: { enabled: false },
      'page-has-heading-one': { enabled: false },
      'landmark-one-main': { enabled: false },
      'heading-order': { enabled: false },
    },
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.flat().join(' ')}: ${failureSummary?.replace(/\s+/g, ' ')}`,
    ),
  );
}
