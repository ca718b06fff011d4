/** Places of the elements of a tree: indexes of children, from the root down. */
type Path = readonly number[];

interface Kept {
  readonly path: Path;
  readonly localName: string;
  readonly restore: (element: HTMLElement) => void;
}

function pathOf(element: Element, root: ParentNode): Path {
  const path: number[] = [];
  for (let each: Element | null = element; each; each = each.parentElement) {
    const siblings = [...(each.parentNode as ParentNode).children].filter(
      ({ localName }) => localName !== 'style',
    );
    path.unshift(siblings.indexOf(each));
    if (each.parentNode === root) break;
  }
  return path;
}

function elementAt(path: Path, root: ParentNode): HTMLElement | undefined {
  let found: ParentNode | undefined = root;
  for (const index of path) found = found?.children[index];
  return found as HTMLElement | undefined;
}

/**
 * Records what a reader has done in a tree that is about to be drawn anew: open details and panels, scroll positions,
 * typed words, the focus. Returns a function that does it again in the new tree, where that has the same elements in
 * the same places.
 */
export function keepDrawnState(root: ShadowRoot): () => void {
  const kept: Kept[] = [];
  const keep = (element: Element, restore: (element: HTMLElement) => void): void => {
    kept.push({ path: pathOf(element, root), localName: element.localName, restore });
  };
  for (const each of root.querySelectorAll<HTMLElement>('*')) {
    const { scrollTop, scrollLeft } = each;
    if (each instanceof HTMLDetailsElement && each.open)
      keep(each, (next) => ((next as HTMLDetailsElement).open = true));
    if (each.matches('[popover]:popover-open')) keep(each, (next) => next.showPopover());
    if (each instanceof HTMLInputElement && each.type === 'search' && each.value) {
      const { value } = each;
      keep(each, (next) => {
        (next as HTMLInputElement).value = value;
        next.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      });
    }
    if (scrollTop || scrollLeft) keep(each, (next) => next.scrollTo(scrollLeft, scrollTop));
  }
  const { activeElement } = root;
  if (activeElement) keep(activeElement, (next) => next.focus({ preventScroll: true }));
  return () => {
    for (const { path, localName, restore } of kept) {
      const next = elementAt(path, root);
      if (next?.localName === localName) restore(next);
    }
  };
}
