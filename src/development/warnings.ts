/**
 * Warnings for developers, in the `development` condition of the package only. Production builds contain none of them.
 */

type ElementClass = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

/** Reduces a name to its letters: `pagesize`, `page_size` and `pageSize` all mean `page-size`. */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^a-z]/g, '');

/** True if two names differ by one added, missing or wrong letter. */
function isNearly(name: string, other: string): boolean {
  if (Math.abs(name.length - other.length) > 1 || other.length < 4) return false;
  let start = 0;
  while (start < name.length && name[start] === other[start]) start++;
  let end = 0;
  while (end < Math.min(name.length, other.length) - start && name.at(-1 - end) === other.at(-1 - end)) end++;
  return Math.max(name.length, other.length) - start - end <= 1;
}

/** Returns the known attribute that resembles an unknown one. */
function meantBy(name: string, known: readonly string[]): string | undefined {
  const letters = lettersOf(name);
  return (
    known.find((each) => lettersOf(each) === letters) ??
    known.find((each) => isNearly(letters, lettersOf(each)))
  );
}

function hasLanguage(element: Element): boolean {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if ((node as Element).hasAttribute?.('lang')) return true;
  return false;
}

const isList = ({ localName }: Element): boolean => localName === 'forem-project-list';
/** True if two elements share one selection. */
const isTogether = (one: Element, other: Element): boolean =>
  ['group', 'src', 'map'].every(
    (name) => (one.getAttribute(name) ?? '') === (other.getAttribute(name) ?? ''),
  ) && (one as { data?: unknown }).data === (other as { data?: unknown }).data;

/** Returns the faults of an element that a developer can fix. */
export function faultsOf(element: Element, page: ParentNode = element.ownerDocument): string[] {
  const tag = `<${element.localName}>`;
  const elementClass: ElementClass | undefined = customElements.get(element.localName);
  const known = elementClass?.observedAttributes ?? [];
  const faults: string[] = [];
  for (const { name } of element.attributes) {
    // Attributes of frameworks, such as `:theme` and `@click`, are not checked.
    const isForeign = !/^[a-z][\w-]*$/.test(name) || /^(data-|aria-|on)/.test(name);
    if (isForeign || known.includes(name) || name in element) continue;
    const meant = meantBy(name, known);
    if (meant) faults.push(`${tag} has no attribute ${name}: ${meant} is meant.`);
  }
  if (!hasLanguage(element))
    faults.push(`${tag} speaks French: neither it nor an element around it has a lang attribute.`);
  if (isList(element) && !element.hasAttribute('locked')) {
    const together = [...page.querySelectorAll(element.localName)].filter(
      (each) => !each.hasAttribute('locked') && isTogether(each, element),
    );
    if (together.length > 1)
      faults.push(
        `${together.length} ${tag} share one selection: give each a group of its own, unless they are to.`,
      );
  }
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
      if (!element.localName.startsWith('forem-')) continue;
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
