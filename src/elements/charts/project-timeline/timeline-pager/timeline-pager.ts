/** The pages of a timeline with the attribute `pager`. */
import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Answer } from '../../../../catalogue/question.js';
import type { Locale } from '../../../../dataset/languages.js';
import type { Msg } from '../../../../localization/messages.js';
import { changeEntries } from '../../../exploring/more-button.js';
import { maxShown } from '../../../exploring/pager-code.js';
import { morePages, pageNumbers, pageText } from '../../../exploring/pager-views/pager-views.js';
import { pageSizeOr, type ResultsController } from '../../../exploring/results-controller.js';

export { styles } from '../../../exploring/pager-views/pager-views.js';

interface PagedTimeline extends LitElement {
  readonly pageSize: number;
  readonly pager?: 'numbers' | 'more' | undefined;
  readonly locale: Locale;
  readonly results: Answer | undefined;
}

const countOf = ({ results, pageSize }: PagedTimeline): number =>
  Math.ceil((results?.total ?? 0) / pageSizeOr(pageSize, 60));

/** Goes to the last page where an answer says that the current one does not exist. */
export function stayWithin(host: PagedTimeline, pages: ResultsController): void {
  const count = countOf(host);
  const isBeyond = host.results && host.pager === 'numbers' && pages.page >= count;
  if (isBeyond) pages.page = Math.max(0, count - 1);
}

/**
 * Renders the buttons to other pages.
 * @param caption heading of the timeline, which tells its buttons from those of a list
 * @param turned called when the reader sees another page, with its number in words
 */
export function timelinePages(
  host: PagedTimeline,
  pages: ResultsController,
  { msg, caption, turned }: { msg: Msg; caption: string; turned: (text: string) => void },
): TemplateResult | typeof nothing {
  const { results, locale, pager } = host;
  if (!results || countOf(host) < 2) return nothing;
  const { offset, projects, total } = results;
  const count = countOf(host);
  const size = pageSizeOr(host.pageSize, 60);
  const shown = {
    msg,
    locale,
    page: pages.page,
    count,
    first: offset + 1,
    last: offset + projects.length,
    total,
    caption,
  };
  if (pager === 'numbers')
    return pageNumbers(shown, (page) => {
      pages.show(page);
      void host.updateComplete.then(() => turned(pageText({ msg, locale, page: pages.page, count })));
    });
  const isFull = projects.length >= Math.max(maxShown, size);
  return morePages(
    shown,
    isFull ? 0 : size,
    () => void changeEntries(host, '[part~=project]', () => pages.show(pages.page + 1)),
  );
}
