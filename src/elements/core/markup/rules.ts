/** Rules about the markup of a page, for the warnings of an element and for the warnings for developers. */
import { nearestLang } from '../../../localization/locale.js';
import { nearest } from '../../../text/nearest.js';

type ElementClass = CustomElementConstructor & { readonly observedAttributes?: readonly string[] };

export interface UnknownAttribute {
  readonly name: string;
  /** The known attribute that it resembles. */
  readonly meant?: string | undefined;
}

/** Attributes of HTML and of frameworks, such as `:theme` and `@click`, are not checked. */
const isForeign = (name: string): boolean =>
  !/^[a-z][\w-]*$/.test(name) ||
  /^(class$|data-|aria-|on|part$|exportparts$|role$|is$|load$|lang$)/.test(name);

/** Returns the attributes of an element that neither its class nor HTML knows. */
export function unknownAttributes(element: Element): UnknownAttribute[] {
  const known = (element.constructor as ElementClass).observedAttributes ?? [];
  return element
    .getAttributeNames()
    .filter((name) => !known.includes(name) && !isForeign(name) && !(name in element))
    .map((name) => ({ name, meant: nearest(name, known) }));
}

/** True if two lists in one language share one selection, and neither is locked. */
const isTogether = (one: Element, other: Element): boolean =>
  ['group', 'src', 'map'].every(
    (name) => (one.getAttribute(name) ?? '') === (other.getAttribute(name) ?? ''),
  ) &&
  (one as { data?: unknown }).data === (other as { data?: unknown }).data &&
  nearestLang(one) === nearestLang(other) &&
  ![one, other].some((each) => each.hasAttribute('locked'));

/** Returns the lists of a page that share the selection of a list, with the list itself. */
export const listsTogether = (list: Element, page: ParentNode): Element[] =>
  [...page.querySelectorAll(list.localName)].filter((each) => isTogether(each, list));
