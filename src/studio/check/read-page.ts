/** Reads a page: its source code, or the report of a bookmark. */
import type { CheckedPage, PageTag, ShownElement } from '../../page-check/page.js';
import type { PageReport } from '../bookmarklet.js';

/** The page that is checked. */
export interface PageInView {
  readonly code: string;
  readonly address: string | undefined;
  /** Policies in the headers of the page. */
  readonly policies: readonly string[];
  /** Measures that a bookmark took in the page itself. */
  readonly report: PageReport | undefined;
}

export const noPage: PageInView = { code: '', address: undefined, policies: [], report: undefined };

/** Reads the tags of a page with the parser of the browser, which runs none of its scripts. */
export function pageOf(code: string, shown: readonly ShownElement[] | undefined): CheckedPage {
  const parsed = new DOMParser().parseFromString(code, 'text/html');
  const tags = [...parsed.querySelectorAll('*')].map((element): PageTag => ({
    name: element.localName,
    attributes: new Map([...element.attributes].map(({ name, value }) => [name, value])),
    lang: element.closest('[lang]')?.getAttribute('lang') ?? undefined,
    isFilled: element.textContent.trim() !== '' || element.childElementCount > 0,
    code: element.localName === 'script' ? element.textContent : undefined,
  }));
  return { tags, policies: [], shown };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const wordsIn = (value: unknown, keys: readonly string[]): boolean =>
  isRecord(value) && keys.every((key) => typeof value[key] === 'string');

/** @returns a message if it is the report of a bookmark */
export function reportOf(data: unknown): PageReport | undefined {
  if (!isRecord(data) || data['kind'] !== 'forem-page' || !wordsIn(data, ['address', 'html']))
    return undefined;
  const { looks, elements } = data;
  const isWhole =
    wordsIn(looks, ['lang', 'accent', 'font']) &&
    Array.isArray(elements) &&
    elements.every((each) => wordsIn(each, ['name', 'ink', 'ground', 'heading', 'headingBefore', 'asOf']));
  return isWhole ? (data as unknown as PageReport) : undefined;
}
