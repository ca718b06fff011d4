/** A view as a citation: in words, and for reference managers. */
import { str } from '@lit/localize';
import { today } from '../../../../dataset/dates.js';
import { formatDate } from '../../../../localization/format.js';
import type { Context } from '../../../core/context.js';
import { titleWithFilters, type ViewDescription } from '../about.js';

/** Data without a date is cited as it is today. */
const yearOf = ({ asOf }: ViewDescription): string => (asOf ?? today()).slice(0, 4);

/** Returns a citation in the reader's language: author, year, title, dataset, day of the visit and address. */
export function citation({ msg, locale }: Context, about: ViewDescription): string {
  const { publisher, dataset, address } = about;
  const year = yearOf(about);
  const title = [titleWithFilters(about), dataset].filter(Boolean).join('. ');
  const day = formatDate(today(), locale);
  return msg(str`${publisher} (${year}). ${title} [données]. Consulté le ${day}. ${address}`, {
    id: 'cite.text',
  });
}

/** Returns the lines of RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). */
export function risOf({ locale }: Context, about: ViewDescription): string {
  const lines: readonly (readonly [tag: string, value: string])[] = [
    ['TY', 'DATA'],
    ['AU', about.publisher],
    ['TI', titleWithFilters(about)],
    ['T2', about.dataset],
    ['PY', yearOf(about)],
    ['DA', (about.asOf ?? '').replaceAll('-', '/')],
    ['Y2', today().replaceAll('-', '/')],
    ['LA', locale],
    ['C1', about.licence],
    ['UR', about.address],
  ];
  const written = lines
    .filter(([, value]) => value)
    .map(([tag, value]) => `${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`);
  return `${written.join('')}ER  - \r\n`;
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};
const latex = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^]|[{}%&#_$]/g, (sign) => special[sign] ?? `\\${sign}`);

/** Returns an entry of BibTeX. The second braces keep the letters of names as they are. */
export function bibtexOf({ locale }: Context, about: ViewDescription): string {
  const fields: readonly (readonly [name: string, value: string])[] = [
    ['author', latex(about.publisher)],
    ['title', latex(titleWithFilters(about))],
    ['howpublished', latex(about.dataset)],
    ['year', yearOf(about)],
    ['note', latex(about.licence)],
    // The package url takes addresses as they are.
    ['url', about.address.replaceAll('{', '%7B').replaceAll('}', '%7D')],
    ['urldate', today()],
    ['langid', locale],
  ];
  const written = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${/author|title/.test(name) ? `{${value}}` : value}},\n`);
  return `@misc{forem-${today()},\n${written.join('')}}\n`;
}
