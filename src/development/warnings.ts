/**
 * Warnings for developers, in the `development` condition of the package only. Production builds contain none of them.
 */

import { listsTogether, unknownAttributes } from '../elements/core/markup/rules.js';

function hasLanguage(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if ((node as Element).hasAttribute?.('lang')) return true;
  return false;
}

const isList = ({ localName }: Element): boolean => localName === 'forem-project-list';

/** Returns the faults of an element that a developer can fix. */
export function faultsOf(element: Element, page: ParentNode = element.ownerDocument): string[] {
  const tag = `<${element.localName}>`;
  // A name that resembles none may belong to a framework.
  const faults = unknownAttributes(element).flatMap(({ name, meant }) =>
    meant ? [`${tag} has no attribute ${name}: ${meant} is meant.`] : [],
  );
  if (!hasLanguage(element))
    faults.push(`${tag} speaks French: neither it nor an element around it has a lang attribute.`);
  const together = isList(element) ? listsTogether(element, page) : [];
  if (together.length > 1)
    faults.push(
      `${together.length} ${tag} share one selection: give each a group of its own, unless they are to.`,
    );
  return faults;
}

let isWatching = false;
const told = new Set<string>();

/** Warns once of each fault of present and future elements in the page. Does nothing on a server. */
export function watchPage(): void {
  if (isWatching || typeof document === 'undefined' || typeof MutationObserver === 'undefined') return;
  isWatching = true;
  let isPending = false;
  const check = (): void => {
    isPending = false;
    for (const element of document.querySelectorAll('*')) {
      if (!String(element.localName).startsWith('forem-')) continue;
      for (const fault of faultsOf(element)) {
        if (told.has(fault)) continue;
        told.add(fault);
        console.warn(`forem-widgets: ${fault}`);
      }
    }
  };
  // Runs after the task in which a framework writes the attributes.
  const schedule = (): void => {
    if (!isPending) setTimeout(check);
    isPending = true;
  };
  new MutationObserver(schedule).observe(document, { subtree: true, childList: true });
  schedule();
}

/** Warns of a module in a React server component, which runs on the server only and never reaches a browser. */
export const warnOfServer = (): void =>
  console.warn(
    "forem-widgets: a server component has imported forem-widgets/define, which registers nothing in the browser. Import it in a client component ('use client').",
  );
