/** Code that a list loads when its attributes or its data need it. */
import { LateCode } from '../../core/late-code.js';

export const limitsCode = new LateCode(() => import('./limits/limits.js'));
export const problemsCode = new LateCode(() => import('./problems.js'));
export const toolsCode = new LateCode(() => import('./list-tools.js'));
export const viewsCode = new LateCode(() => import('./dense-views.js'));
