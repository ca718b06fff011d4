import { LateCode } from '../core/late-code.js';

/** Code of filters with `display`. */
export const displaysCode = new LateCode(() => import('./facet-displays.js'));
