import type { Locale } from '../dataset/languages.js';
import { whole } from './parts.js';

/** The files of a dataset that lies in parts at an address. */
export interface PartedAddress {
  /** Returns the language whose part suits a reader: the same one, or else the first that there is. */
  partFor(locale: Locale): string;
  /** Returns the address of a part, or with `''` of the whole dataset. */
  of(part: string): string;
}

/**
 * Reads the rule for parts: `projects.{fr,nl}.json` stands for `projects.fr.json`, `projects.nl.json` and, with the
 * fine print, `projects.json`. The list names the parts that exist, so that no request for one can fail.
 */
export function partedAddress(src: string): PartedAddress | undefined {
  const rule = /\.\{([\w-]+(?:,[\w-]+)*)\}(?=\.)/;
  const list = rule.exec(src)?.[1]?.split(',');
  if (!list) return undefined;
  const [primary] = list as [string];
  return {
    partFor: (locale) =>
      list.find((each) => each === locale) ?? list.find((each) => locale.startsWith(`${each}-`)) ?? primary,
    of: (part) => src.replace(rule, part && `.${part}`),
  };
}

/**
 * Returns the addresses of a `src` as the page means them, each once. Node has no page: addresses have to be whole
 * there.
 */
export function addressesIn(src: string): string[] {
  const base = (globalThis as { readonly document?: Document }).document?.baseURI;
  const absolute = (address: string): string =>
    URL.canParse(address, base) ? new URL(address, base).href : address;
  // Several datasets are merged whole: their parts could not be told apart.
  const addresses = src.split(/\s+/).filter(Boolean);
  return [...new Set(addresses.map((each) => absolute(partedAddress(each)?.of(whole) ?? each)))];
}
