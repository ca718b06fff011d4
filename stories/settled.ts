/** Elements in a story, once they show their data or say why they can't. */
import { waitFor } from 'storybook/test';

interface Settling extends HTMLElement {
  readonly state?: string;
  readonly updateComplete?: Promise<unknown>;
}

/** All elements of a tree, also in the shadow trees within it. */
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
    { timeout: 8000, interval: 20 },
  );
}

/** The shadow tree of the element in a story: what a play function looks into. */
export async function treeOf(root: ParentNode, tag: string): Promise<HTMLElement> {
  await settled(root);
  const tree = root.querySelector(tag)?.shadowRoot;
  if (!tree) throw new Error(`There is no <${tag}>.`);
  // Testing Library's types know no shadow roots, which it can search all the same.
  return tree as unknown as HTMLElement;
}

/** The first number in a text, of any language: “1.234 projecten” is 1234, “aucun projet” none. */
export const numberIn = (element: Element | null): number =>
  Number(/\d[\d.\s]*/.exec(element?.textContent ?? '')?.[0].replace(/\D/g, '') ?? 0);
