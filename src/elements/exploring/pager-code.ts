import { LateCode } from '../core/late-code.js';

/** Code of the buttons to other pages. */
export const pagerCode = new LateCode(() => import('./pager-views/pager-views.js'));

/** The most projects that a page of growing length holds: a service answers with as many. */
export const maxShown = 1000;
