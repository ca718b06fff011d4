/** Checks of an imported dataset before it is published: implausible values, links, personal data. */
import { addressesIn } from '../../cli/links.js';
import { warningsIn, type Warning } from '../../cli/plausibility.js';
import { isObject } from '../../dataset/is-object.js';
import type { Dataset } from '../../dataset/reading/schema.js';

/** Text that looks like a way to reach a person. */
export interface PersonalData {
  readonly kind: 'email' | 'phone' | 'contact';
  readonly path: string;
  readonly found: string;
}

export interface ListLink {
  readonly address: string;
  /** Number of places. */
  readonly count: number;
}

export interface ListChecks {
  readonly warnings: readonly Warning[];
  readonly links: readonly ListLink[];
  readonly personal: readonly PersonalData[];
  /** Number of entries beyond each list. */
  readonly more: Readonly<Record<'warnings' | 'links' | 'personal', number>>;
}

/** Limit of each list: nobody reads more in a page. */
const mostEntries = 200;

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/;
/** A number with a sign for its country, or one that begins with 0 and has the groups of a telephone number. */
const phone = /(?:\+\d{2,3}|\b0\d{1,3})(?:[ ./-]?\(?\d{2,3}\)?){3,5}\b/;
/** Fields whose numbers are codes or dates. */
const coded = /(?:^|\.)(?:id|code|nuts|lau|asOf|start|end|date|address|reviewBy|until|licence)$/;

function personalIn(value: unknown, path: string, found: PersonalData[]): void {
  if (Array.isArray(value)) value.forEach((each, i) => personalIn(each, `${path}[${i}]`, found));
  else if (isObject(value))
    for (const [key, each] of Object.entries(value)) personalIn(each, path ? `${path}.${key}` : key, found);
  else if (typeof value === 'string') {
    const mail = email.exec(value)?.[0];
    const number = coded.test(path) ? undefined : phone.exec(value)?.[0];
    if (mail) found.push({ kind: 'email', path, found: mail });
    else if (/\.contact\.name$/.test(path)) found.push({ kind: 'contact', path, found: value });
    else if (number) found.push({ kind: 'phone', path, found: number });
  }
}

export function checksOf(dataset: Dataset): ListChecks {
  const warnings = warningsIn(dataset);
  const links = [...addressesIn(dataset)].map(([address, paths]) => ({ address, count: paths.length }));
  const personal: PersonalData[] = [];
  personalIn(dataset.projects, 'projects', personal);
  const cut = <T>(list: readonly T[]): readonly T[] => list.slice(0, mostEntries);
  const more = (list: readonly unknown[]): number => Math.max(0, list.length - mostEntries);
  return {
    warnings: cut(warnings),
    links: cut(links),
    personal: cut(personal),
    more: { warnings: more(warnings), links: more(links), personal: more(personal) },
  };
}
