/** The pages of a list or a timeline. Loaded where there are several pages, or the page asks for a kind of buttons. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Answer } from '../../../catalogue/question.js';
import type { Locale } from '../../../dataset/languages.js';
import type { Msg } from '../../../localization/messages.js';
import { changeEntries } from '../more-button.js';
import type { ResultsController } from '../results-controller.js';
import { morePages, pageNumbers, pageText } from './pager-views.js';

export { styles } from './pager-views.js';

/** The most projects that a page of growing length holds: a service answers with as many. */
export const maxShown = 1000;

interface PagedElement extends LitElement {
  readonly locale: Locale;
  readonly results: Answer | undefined;
}

interface PagedOptions {
  readonly msg: Msg;
  /** Projects on a page. */
  readonly size: number;
  /** True for a button that adds a page, false for one for each page. */
  readonly isGrowing: boolean;
  /** Heading of the element, which tells its buttons from those of another one. */
  readonly caption?: string;
  /** Called when the reader sees another page, with its number in words. */
  readonly turned: (text: string) => void;
}

/** Returns the part of all results that a page of growing length shows. @param page number of pages added */
export const growingRange = (
  size: number,
  page: number,
): { readonly offset: number; readonly limit: number } => ({
  offset: 0,
  limit: Math.max(size, Math.min(maxShown, size * (page + 1))),
});

/** Renders the buttons to other pages. */
export function pagedView(
  host: PagedElement,
  pages: ResultsController,
  { msg, size, isGrowing, caption, turned }: PagedOptions,
): TemplateResult | typeof nothing {
  const { results, locale } = host;
  const count = Math.ceil((results?.total ?? 0) / size);
  if (!results || count < 2) return nothing;
  const { offset, projects, total } = results;
  const [first, last] = [offset + 1, offset + projects.length];
  const shown = { msg, locale, page: pages.page, count, first, last, total, ...(caption && { caption }) };
  if (!isGrowing)
    return pageNumbers(shown, (page) => {
      pages.show(page);
      void host.updateComplete.then(() => turned(pageText({ msg, locale, page: pages.page, count })));
    });
  // The focus moves to the first project of the page added.
  const showMore = (): Promise<void> =>
    changeEntries(host, '[part~=project]', () => pages.show(pages.page + 1));
  return morePages(shown, projects.length >= Math.max(maxShown, size) ? 0 : size, () => void showMore());
}
