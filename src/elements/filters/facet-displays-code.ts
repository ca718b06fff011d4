import { LateCode } from '../core/late-code.js';

/** Code of filters with `display`, or with a search of their values. */
export const displaysCode = new LateCode(() => import('./facet-displays.js'));

/** Code that looks for words in the choices of a filter. */
export const choiceSearchCode = new LateCode(() => import('../../text/fold.js'));
