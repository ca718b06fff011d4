/** Values in the attributes of a checked page. */
import type { Dataset } from '../dataset/reading/schema.js';
import { compared, unknownWords } from '../elements/core/markup/unknown-words.js';
import snapshot from '../engine/snapshot.js';
import type { WrongValue } from '../page-check/page.js';

/** Attributes whose values come from the code; those of the others come from the data of the element. */
const isOfCode = (name: string): boolean => compared.includes(name) && name !== 'facet' && name !== 'filters';

/** @param name name of an element without prefix */
export const wrongValues = (name: string, attributes: ReadonlyMap<string, string>): readonly WrongValue[] =>
  unknownWords(`forem-${name}`, snapshot as Dataset, (each) => attributes.get(each)).filter(
    (each) => !attributes.has('src') || isOfCode(each.name),
  );
