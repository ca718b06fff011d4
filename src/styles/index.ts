import { base } from './base.js';
import { host } from './host.js';
import { tokens } from './generated/tokens.js';

/** What each element's own styles build on. */
export const shared = [tokens, host, base];
