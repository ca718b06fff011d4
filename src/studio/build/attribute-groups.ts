/** Parts of a side bar, and the attributes in each. */
import { isSubject } from './id-lists.js';

/** Which records are shown; how they look; what all elements have. */
export type AttributeGroup = 'which' | 'how' | 'more';

export function groupOf(attribute: { readonly name: string; readonly isCommon: boolean }): AttributeGroup {
  if (isSubject(attribute)) return 'which';
  return attribute.isCommon || attribute.name === 'lang' ? 'more' : 'how';
}
