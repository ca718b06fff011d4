/** The pages of a timeline with the attribute `pager`. */
import type { LitElement, nothing, TemplateResult } from 'lit';
import type { Answer } from '../../../../catalogue/question.js';
import type { Locale } from '../../../../dataset/languages.js';
import type { Msg } from '../../../../localization/messages.js';
import { pagedView } from '../../../exploring/pager-views/paged-view.js';
import { pageSizeOr, type ResultsController } from '../../../exploring/results-controller.js';

export { styles } from '../../../exploring/pager-views/paged-view.js';

interface PagedTimeline extends LitElement {
  readonly pageSize: number;
  readonly pager?: 'numbers' | 'more' | undefined;
  readonly locale: Locale;
  readonly results: Answer | undefined;
}

const sizeOf = ({ pageSize }: PagedTimeline): number => pageSizeOr(pageSize, 60);

/** Goes to the last page where an answer says that the current one does not exist. */
export function stayWithin(host: PagedTimeline, pages: ResultsController): void {
  const count = Math.ceil((host.results?.total ?? 0) / sizeOf(host));
  const isBeyond = host.results && host.pager === 'numbers' && pages.page >= count;
  if (isBeyond) pages.page = Math.max(0, count - 1);
}

/**
 * Renders the buttons to other pages.
 * @param caption heading of the timeline, which tells its buttons from those of a list
 * @param turned called when the reader sees another page, with its number in words
 */
export const timelinePages = (
  host: PagedTimeline,
  pages: ResultsController,
  options: { readonly msg: Msg; readonly caption: string; readonly turned: (text: string) => void },
): TemplateResult | typeof nothing =>
  pagedView(host, pages, { ...options, size: sizeOf(host), isGrowing: host.pager !== 'numbers' });
