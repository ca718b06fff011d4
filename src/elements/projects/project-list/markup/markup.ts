/** Tells the author of a page in the console what may be wrong in the markup of a list. */
import { unknownValues } from '../../../../catalogue/unknown-values.js';
import type { PageDataset } from '../../../../dataset/reading/schema.js';
import { nearestLang } from '../../../../localization/locale.js';
import { nearest } from '../../../../text/nearest.js';

type ListClass = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

const meaning = (meant: string | undefined): string => (meant ? `: ${meant} is meant.` : '.');

/** Attributes of HTML and of frameworks are not checked. */
const isForeign = (name: string): boolean =>
  !/^[a-z][\w-]*$/.test(name) ||
  /^(class$|data-|aria-|on|part$|exportparts$|role$|is$|load$|lang$)/.test(name);

/** True if two lists in one language share one selection, and neither is locked. */
const isTogether = (one: Element, other: Element): boolean =>
  ['group', 'src', 'map'].every(
    (name) => (one.getAttribute(name) ?? '') === (other.getAttribute(name) ?? ''),
  ) &&
  (one as { data?: unknown }).data === (other as { data?: unknown }).data &&
  nearestLang(one) === nearestLang(other) &&
  ![one, other].some((each) => each.hasAttribute('locked'));

export function markupFaults(element: HTMLElement, dataset: PageDataset): string[] {
  const tag = `<${element.localName}>`;
  const known = (element.constructor as ListClass).observedAttributes ?? [];
  const names = element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !isForeign(name) && !(name in element));
  const faults = names.map((name) => `${tag} has no attribute "${name}"${meaning(nearest(name, known))}`);
  for (const { name, value, meant } of unknownValues(dataset, (each) => element.getAttribute(each)))
    faults.push(`${tag}: the data has no ${name} "${value}"${meaning(meant)}`);
  const root = element.getRootNode() as Document | ShadowRoot;
  const together = [...root.querySelectorAll(element.localName)].filter((each) => isTogether(each, element));
  if (together.length > 1)
    faults.push(
      `${together.length} ${tag} share one selection: give each a group of its own, unless they are to show the same.`,
    );
  return faults;
}

const told = new Set<string>();

/** Warns of each fault once in a page. */
export function warnOfMarkup(element: HTMLElement, dataset: PageDataset): void {
  const faults = markupFaults(element, dataset).filter((fault) => !told.has(fault));
  for (const fault of faults) told.add(fault);
  if (faults.length) console.warn(`forem-widgets: ${faults.join(' ')}`);
}
