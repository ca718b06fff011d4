import { LateCode } from '../../core/late-code.js';

/** Code of timelines with the attribute `pager`. */
export const timelinePagerCode = new LateCode(() => import('./timeline-pager/timeline-pager.js'));
