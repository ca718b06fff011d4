import { LateCode } from '../core/late-code.js';

/** Code of the facts that a list folds. */
export const factsCode = new LateCode(() => import('./project-facts.js'));
