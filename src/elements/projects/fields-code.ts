import { LateCode } from '../core/late-code.js';

/** Code of elements with `fields`. */
export const fieldsCode = new LateCode(() => import('./fields/field-views.js'));
