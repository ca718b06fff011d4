/** Tells the author of a page in the console what may be wrong in the markup of an element. */
import type { PageDataset } from '../../../dataset/reading/schema.js';
import { listsTogether, unknownAttributes } from './rules.js';
import { unknownWords } from './unknown-words.js';

const meaning = (meant: string | undefined): string => (meant ? `: ${meant} is meant.` : '.');

export function markupFaults(element: HTMLElement, dataset: PageDataset): string[] {
  const tag = `<${element.localName}>`;
  // A name with a hyphen that resembles none may belong to a framework, such as `hx-get`.
  const faults = unknownAttributes(element).flatMap(({ name, meant }) =>
    meant || !name.includes('-') ? [`${tag} has no attribute "${name}"${meaning(meant)}`] : [],
  );
  const attribute = (name: string): string | null => element.getAttribute(name);
  for (const { name, value, meant } of unknownWords(element.localName, dataset, attribute))
    faults.push(`${tag}: the data has no ${name} "${value}"${meaning(meant)}`);
  if (!element.localName.endsWith('project-list')) return faults;
  const root = element.getRootNode() as Document | ShadowRoot;
  const together = listsTogether(element, root);
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
