/** Elements of a story, once they show their data or an error. */
import { waitFor } from 'storybook/test';

interface Settling extends HTMLElement {
  readonly state?: string;
  readonly updateComplete?: Promise<unknown>;
}

/** Returns all elements of a tree and of the shadow trees in it. */
export const allElements = (root: ParentNode): Settling[] =>
  [...root.querySelectorAll<Settling>('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot ? allElements(element.shadowRoot) : []),
  ]);

export async function settled(root: ParentNode): Promise<void> {
  await waitFor(
    async () => {
      for (const element of allElements(root)) {
        await element.updateComplete;
        if (element.state === 'loading') throw new Error(`<${element.localName}> is still loading.`);
      }
    },
    { interval: 20 },
  );
}

/** Returns the shadow tree of a story's element, for play functions. */
export async function treeOf(root: ParentNode, tag: string): Promise<HTMLElement> {
  await settled(root);
  const tree = root.querySelector(tag)?.shadowRoot;
  if (!tree) throw new Error(`There is no <${tag}>.`);
  // Testing Library searches shadow roots, although its types do not say so.
  return tree as unknown as HTMLElement;
}

/** Returns the first number in a text of any language: 1234 in “1.234 projecten”, undefined in “aucun projet”. */
export const numberIn = (element: Element | null): number =>
  Number(/\d[\d.\s]*/.exec(element?.textContent ?? '')?.[0].replace(/\D/g, '') ?? 0);
